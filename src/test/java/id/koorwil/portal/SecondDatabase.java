package id.koorwil.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/**
 * Another MariaDB server than the embedded one for all tests of a run, where {@code portal.test.mariadbd} names its program;
 * the second round of {@code ./portal test} does. Made anew, and gone afterwards.
 */
public final class SecondDatabase implements LauncherSessionListener {

    private static final Path FOLDER = Path.of("target", "second-database").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 60;

    private @Nullable Process server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String program = System.getProperty("portal.test.mariadbd", "");
        if (!program.isEmpty()) {
            try {
                start(program);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void start(String program) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Path data = Files.createDirectories(FOLDER.resolve("db"));
        Path sockets = Files.createTempDirectory("portal-second"); // a socket's path has little room
        Path accounts = Files.writeString(FOLDER.resolve("account.sql"), """
                CREATE DATABASE portal CHARACTER SET utf8mb4;
                CREATE USER 'portal'@'127.0.0.1' IDENTIFIED BY 'uji';
                GRANT ALL ON portal.* TO 'portal'@'127.0.0.1';
                """);
        String user = System.getProperty("user.name");
        run(List.of("mariadb-install-db", "--no-defaults", "--datadir=" + data, "--user=" + user, "--skip-test-db"));
        int port = freePort();
        server = begin(List.of(
                program,
                "--no-defaults",
                "--datadir=" + data,
                "--user=" + user,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + sockets.resolve("s"),
                "--pid-file=" + FOLDER.resolve("pid"),
                "--skip-name-resolve",
                "--init-file=" + accounts));
        awaitPort(port);
        System.setProperty("PORTAL_DB_URL", "jdbc:mariadb://127.0.0.1:" + port + "/portal");
        System.setProperty("PORTAL_DB_USER", "portal");
        System.setProperty("PORTAL_DB_PASSWORD", "uji");
        System.setProperty("PORTAL_DEMO", "true");
    }

    private static Process begin(List<String> command) throws IOException {
        return new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(FOLDER.resolve("log").toFile()))
                .start();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = begin(command);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " failed: " + Files.readString(FOLDER.resolve("log")));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitPort(int port) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until && server != null && server.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IOException("The second database does not come up: " + Files.readString(FOLDER.resolve("log")));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.destroy();
            server.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }
}
