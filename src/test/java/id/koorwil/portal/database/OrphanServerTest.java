package id.koorwil.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanServerTest {

    @TempDir
    private Path folder;

    private Path pidFile;
    private Process server;

    @BeforeEach
    void aServer() throws IOException {
        pidFile = folder.resolve("mariadb.pid");
        server = new ProcessBuilder("sh", "-c", "read forever", "mariadbd", OrphanServer.option(pidFile)).start();
    }

    @AfterEach
    void theEndOfIt() {
        server.destroyForcibly();
    }

    @Test
    void a_server_that_was_left_behind_is_ended() throws Exception {
        Files.writeString(pidFile, server.pid() + "\n");

        OrphanServer.end(pidFile);

        assertThat(server.waitFor()).isNotZero();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void the_server_of_a_folder_that_was_copied_goes_on() throws Exception {
        Path copied = folder.resolve("copied.pid");
        Files.writeString(copied, server.pid() + "\n");

        OrphanServer.end(copied);

        assertThat(server.isAlive()).isTrue();
        assertThat(copied).doesNotExist();
    }

    @Test
    void a_file_that_names_nobody_is_removed() throws Exception {
        Files.writeString(pidFile, "");

        OrphanServer.end(pidFile);

        assertThat(pidFile).doesNotExist();
    }
}
