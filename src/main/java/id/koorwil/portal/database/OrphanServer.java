package id.koorwil.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server that a killed portal leaves behind; whoever holds the data folder's lock may end it. */
final class OrphanServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OrphanServer() {}

    /** Ends the process that a pid file names, if it was started with this very file: numbers are given again. */
    static void end(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = process(pidFile).filter(process -> writes(process, pidFile));
        if (orphan.isPresent()) {
            log.info(
                    "Ending the database server {} of a portal that was killed",
                    orphan.get().pid());
            end(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        String text = Files.readString(pidFile).strip();
        return text.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(text)) : Optional.empty();
    }

    static String option(Path pidFile) {
        return "--pid-file=" + pidFile;
    }

    private static boolean writes(ProcessHandle process, Path pidFile) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(option(pidFile)::equals);
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            orphan.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
