package id.koorwil.portal.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The portal as a process of its own, as its operator has it. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    /** Lines that nobody has read yet; nothing stands for the end. */
    private final BlockingQueue<Optional<String>> output = new LinkedBlockingQueue<>();

    private final List<String> said = new ArrayList<>();

    private PortalProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** To the end, whether or not somebody waits for a line: a process whose words nobody takes stands still. */
    private void listen() {
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            lines.lines().map(Optional::of).forEach(output::add);
        } catch (IOException | UncheckedIOException ended) {
            // as at the end
        }
        output.add(Optional.empty());
    }

    /** Starts it without demo content, which is quick; it is killed where a test would wait for ever. */
    public static PortalProcess start(Path data, int port, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.koorwil.portal.PortalApplication")
                .redirectErrorStream(true);
        builder.environment().put("PORTAL_DATA", data.toString());
        builder.environment().put("PORTAL_PORT", Integer.toString(port));
        builder.environment().put("PORTAL_DEMO", "false");
        builder.environment().putAll(environment);
        Process process = builder.start();
        CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        return new PortalProcess(process);
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Reads on until a line is as wanted, or the process ends. */
    Optional<String> awaitLine(Predicate<String> wanted) throws InterruptedException {
        for (Optional<String> line = output.take(); line.isPresent(); line = output.take()) {
            said.add(line.get());
            if (wanted.test(line.get())) {
                return line;
            }
        }
        return Optional.empty();
    }

    public PortalProcess awaitReady() throws InterruptedException {
        if (awaitLine(line -> line.startsWith("Portal siap di ")).isEmpty()) {
            throw new IllegalStateException(String.join("\n", said));
        }
        return this;
    }

    /** What it has said until now. */
    public List<String> said() {
        for (Optional<String> line = output.poll(); line != null && line.isPresent(); line = output.poll()) {
            said.add(line.get());
        }
        return List.copyOf(said);
    }

    /** What it said until it ended by itself. */
    List<String> awaitEnd() throws InterruptedException {
        awaitLine(line -> false);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The portal does not end");
        }
        return List.copyOf(said);
    }

    int exitStatus() {
        return process.exitValue();
    }

    /** Asks it to end, as Ctrl-C does; what it says then can still be read. */
    void interrupt() {
        process.toHandle().destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The database server that belongs to a data folder. */
    static ProcessHandle database(Path data) throws IOException {
        long pid = Long.parseLong(Files.readString(data.resolve("mariadb.pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
