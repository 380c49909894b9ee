package id.koorwil.portal.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The production jar with {@link BenchedPortal} beside it, in a process that can be asked. */
record BenchedProcess(RunningPortal portal) implements AutoCloseable {

    static final String SESSIONS = "sessions";
    static final String WATCH = "watch";
    static final String HEAP = "heap";
    /** Begins a line that answers. */
    static final String ANSWER = "bench: ";

    /**
     * Sessions whose page is attached, and what the heap holds after a full collection.
     *
     * @param attached counted by the server
     */
    record Sessions(int attached, long heapBytes) {}

    static BenchedProcess start(Path home, Path data, int tasks) throws IOException {
        Path classes = home.resolve("classes");
        copy(BenchedPortal.class, classes);
        RunningPortal portal = RunningPortal.start(
                home,
                data,
                tasks,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "-Dvaadin.heartbeatInterval=3600", // pages that a browser has left stay
                        "-cp",
                        "target/app/portal.jar:target/app/embedded/*:" + classes,
                        BenchedPortal.class.getName()));
        portal.awaitReady();
        return new BenchedProcess(portal);
    }

    /** Alone, since the tests beside them would be found by the portal. */
    private static void copy(Class<?> one, Path to) throws IOException {
        Path folder = Path.of(one.getPackageName().replace('.', '/'));
        Path target = to.resolve(folder);
        Files.createDirectories(target);
        try (Stream<Path> classes = Files.list(testClasses(one).resolve(folder))) {
            for (Path file : classes.toList()) {
                Files.copy(
                        file,
                        target.resolve(Objects.requireNonNull(file.getFileName())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path testClasses(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Sessions sessions() throws IOException {
        String[] answer = ask(SESSIONS).split(" ", 2);
        return new Sessions(Integer.parseInt(answer[0]), Long.parseLong(answer[1]));
    }

    /** From here on the heap is collected without pause. */
    void watchHeap() throws IOException {
        ask(WATCH);
    }

    /** By how many bytes more were in use at a time since {@link #watchHeap} than at its beginning. */
    long heapMore() throws IOException {
        return Long.parseLong(ask(HEAP));
    }

    private String ask(String command) throws IOException {
        OutputStream input = portal.process().getOutputStream();
        input.write((command + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
        String line = portal.output().readLine();
        while (line != null && !line.startsWith(ANSWER)) {
            line = portal.output().readLine();
        }
        return Objects.requireNonNull(line, "the portal has ended").substring(ANSWER.length());
    }

    @Override
    public void close() {
        portal.close();
    }
}
