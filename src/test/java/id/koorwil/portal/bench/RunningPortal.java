package id.koorwil.portal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal as a process, as {@code ./portal run} starts it. */
public record RunningPortal(Process process, long started, BufferedReader output) implements AutoCloseable {

    private static final int PORT = 8099;
    public static final String ADDRESS = "http://localhost:" + PORT;

    public static final List<String> COMMAND = List.of("./portal", "run");

    /**
     * Starts it.
     *
     * @param home made if it is not there
     * @param tasks of the cycle for measurements
     */
    public static RunningPortal start(Path home, Path data, int tasks) throws IOException {
        return start(home, data, tasks, COMMAND);
    }

    /** Starts it by another command, as inside of another program. */
    public static RunningPortal start(Path home, Path data, int tasks, List<String> command) throws IOException {
        Files.createDirectories(home);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PORTAL_PORT", Integer.toString(PORT));
        builder.environment().put("PORTAL_DATA", data.toString());
        builder.environment().put("PORTAL_LOAD_TASKS", Integer.toString(tasks));
        Process process = builder.start();
        return new RunningPortal(process, System.nanoTime(), process.inputReader());
    }

    /** Milliseconds from the command to the sentence that it answers. */
    public double awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.contains("Portal siap")) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException(said.toString());
        }
        return (System.nanoTime() - started) / 1e6;
    }

    /** Takes what it says, which must not fill its pipe, into a file, and shows errors. */
    @SuppressWarnings("SystemOut") // of a tool for the console
    public void drainInto(Path file) {
        Thread.ofVirtual().start(() -> {
            try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(file), true)) {
                output.lines().forEach(line -> {
                    log.println(line);
                    if (line.contains("ERROR")) {
                        System.out.println(line);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
