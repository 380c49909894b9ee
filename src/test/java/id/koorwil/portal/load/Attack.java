package id.koorwil.portal.load;

import static id.koorwil.portal.load.Load.say;

import id.koorwil.portal.SignInForm;
import id.koorwil.portal.bench.RunningPortal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;

/**
 * Twenty people at a board while others try to end the portal: {@code ./portal attack [seconds]}, on loopback. Half of the time in
 * peace, half of it under a flood of requests for pages by nobody, one of open boards by somebody who is signed in, and a guesser at
 * the name of one of the twenty. Judged are their answers, the memory, who was kept out, and what is left after the end.
 */
public final class Attack {

    private static final int PEOPLE = 20;
    private static final int TASKS = 1_000;
    private static final String QUERY = "siklus=3&wilayah=semua";
    private static final String ACCOUNT = "pj-keuangan";
    private static final String PASSWORD = "bawaslu-demo";

    private static final int NOBODIES_PER_SECOND = 400;
    private static final int BOARDS_PER_SECOND = 8;
    private static final int GUESSES_PER_SECOND = 8;
    private static final int NEWCOMERS_PER_MINUTE = 12;
    private static final double SLOWER = 3;

    private static final Duration END = Duration.ofSeconds(30);
    private static final Path HOME = Path.of("target", "attack");
    private static final Pattern USED = Pattern.compile("Tenured\\s+total (\\d+)K, used (\\d+)K");

    private final Duration half;
    private final Path data = HOME.resolve("data");
    private final List<String> faults = new ArrayList<>();

    private Attack(Duration half) {
        this.half = half;
    }

    public static void main(String[] arguments) throws Exception {
        long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 240;
        System.exit(new Attack(Duration.ofSeconds(seconds).dividedBy(2)).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        FileSystemUtils.deleteRecursively(data);
        RunningPortal portal = RunningPortal.start(HOME, data, TASKS);
        portal.awaitReady();
        portal.drainInto(HOME.resolve("log"));
        List<ProcessHandle> processes = Stream.concat(
                        Stream.of(portal.process().toHandle()), portal.process().descendants())
                .toList();
        try {
            judge(portal);
        } finally {
            end(portal, processes);
        }
        faults.forEach(fault -> say("FAULT " + fault));
        say(faults.isEmpty() ? "Nobody was hurt" : faults.size() + " faults");
        return faults.isEmpty();
    }

    private void judge(RunningPortal portal) throws Exception {
        Judge judge = Judge.of(data, 3);
        Ledger ledger = new Ledger();
        AnswerTimes peace = new AnswerTimes();
        AnswerTimes underAttack = new AnswerTimes();
        List<HeadlessPerson> people = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        try {
            for (int i = 0; i < PEOPLE; i++) {
                String account = ACCOUNT + "-" + i;
                judge.openAccountLike(ACCOUNT, account);
                SplittableRandom random = new SplittableRandom(i);
                HeadlessPerson person =
                        new HeadlessPerson(RunningPortal.ADDRESS, account, QUERY, Duration.ZERO, random, ledger);
                people.add(person);
                seats.add(new Seat(() -> person, random));
            }
            work(seats, Duration.ofSeconds(20)); // compiled by then, and not counted
            people.forEach(person -> person.whenAnswered(peace::add));
            work(seats, half);
            say("In peace: " + peace.said());
            say("Memory: " + memory(portal));
            people.forEach(person -> person.whenAnswered(underAttack::add));
            besiege(() -> work(seats, half));
            say("Under attack: " + underAttack.said());
            say("Memory: " + memory(portal));
            if (underAttack.percentile(95) > SLOWER * peace.percentile(95)) {
                faults.add("People waited more than three times as long");
            }
            faults.addAll(ledger.faults());
        } finally {
            seats.forEach(Seat::close);
        }
        ledger.counts().forEach((what, number) -> say(what + ": " + number));
        faults.addAll(judge.compare(ledger));
    }

    private static void work(List<Seat> seats, Duration time) {
        CompletableFuture.allOf(seats.stream().map(seat -> seat.work(time)).toArray(CompletableFuture[]::new))
                .join();
    }

    private void besiege(Runnable work) throws Exception {
        AtomicInteger number = new AtomicInteger();
        FlowClient hoarder = new FlowClient(RunningPortal.ADDRESS);
        hoarder.signIn("pengamat", PASSWORD);
        HttpClient guesser = at("127.0.0.9");
        try (Flood pages = Flood.of(
                        "Requests for pages by nobody", NOBODIES_PER_SECOND, () -> ask(number.getAndIncrement()));
                Flood boards = Flood.of("Boards of one account", BOARDS_PER_SECOND, () -> {
                    try {
                        hoarder.anotherPage().open("papan/keuangan", QUERY);
                        return "opened";
                    } catch (JacksonException noPage) {
                        return "refused";
                    }
                });
                Flood guesses = Flood.of("Guesses", GUESSES_PER_SECOND, () -> guess(guesser));
                Flood newcomers = Flood.ofMinute("Owner of the guessed name, elsewhere", NEWCOMERS_PER_MINUTE, () -> {
                    try (FlowClient owner = new FlowClient(RunningPortal.ADDRESS)) {
                        owner.signIn(ACCOUNT + "-0", PASSWORD);
                        return "let in";
                    }
                })) {
            work.run();
            Stream.of(pages, boards, guesses, newcomers).map(Flood::said).forEach(Load::say);
            if (!newcomers.onlyOutcome("let in")) {
                faults.add("Somebody who knows the password was kept out");
            }
            if (guesses.counted("let in") > 0) {
                faults.add("A guesser was let in");
            }
        } finally {
            hoarder.close();
        }
    }

    private static HttpClient at(String address) {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(address))
                .connectTimeout(END)
                .build();
    }

    private static final List<String> NOBODIES =
            List.of("127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "127.0.0.6", "127.0.0.7");
    private static final List<String> WANTED = List.of(
            "/?v-r=init&location=papan%2Fkeuangan&query=", "/", "/papan/keuangan", "/login", "/VAADIN/push?v-r=push");

    /** By a bare socket: an HTTP client would take more of the machine than what it asks. */
    private static String ask(int number) throws IOException {
        try (Socket line = new Socket()) {
            line.bind(new InetSocketAddress(InetAddress.ofLiteral(NOBODIES.get(number % NOBODIES.size())), 0));
            line.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(),
                    URI.create(RunningPortal.ADDRESS).getPort()));
            line.setSoTimeout((int) END.toMillis());
            line.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                            .formatted(WANTED.get(number % WANTED.size()))
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length())
                    + (answer.contains("Set-Cookie: JSESSIONID") ? " with a session" : "");
        }
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(RunningPortal.ADDRESS.replace("localhost", "127.0.0.1") + address))
                .header("Accept", "text/html")
                .timeout(END);
    }

    private static String guess(HttpClient guesser) throws IOException, InterruptedException {
        HttpResponse<String> form = guesser.send(request("/login").build(), BodyHandlers.ofString());
        HttpResponse<Void> answer = guesser.send(
                request("/login")
                        .header("Content-Type", SignInForm.TYPE)
                        .header(
                                "Cookie",
                                form.headers()
                                        .firstValue("Set-Cookie")
                                        .orElse("")
                                        .replaceFirst(";.*", ""))
                        .POST(HttpRequest.BodyPublishers.ofString(
                                SignInForm.on(form.body()).filled(ACCOUNT + "-0", "salah-" + System.nanoTime())))
                        .build(),
                BodyHandlers.discarding());
        String where = answer.headers().firstValue("Location").orElse("");
        return where.contains("gagal") ? "refused" : where.contains("tunggu") ? "braked" : "let in";
    }

    /** Of what lives long, after a full collection, in MB. */
    private static String memory(RunningPortal portal) throws IOException, InterruptedException {
        jcmd(portal, "GC.run");
        Matcher told = USED.matcher(jcmd(portal, "GC.heap_info"));
        return told.find()
                ? String.format(
                        Locale.ROOT,
                        "%d MB of %d MB in use",
                        Long.parseLong(told.group(2)) / 1024,
                        Long.parseLong(told.group(1)) / 1024)
                : "unknown";
    }

    private static String jcmd(RunningPortal portal, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(portal.process().pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private void end(RunningPortal portal, List<ProcessHandle> processes) throws InterruptedException {
        long began = System.nanoTime();
        portal.process().destroy();
        if (!portal.process().waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
            faults.add("SIGTERM did not end the portal");
        }
        say("Ended %.1f s after SIGTERM".formatted((System.nanoTime() - began) / 1e9));
        processes.stream()
                .filter(ProcessHandle::isAlive)
                .forEach(left ->
                        faults.add("Left behind: " + left.info().command().orElse("a process")));
        processes.forEach(ProcessHandle::destroyForcibly);
    }
}
