package id.koorwil.portal.load;

import id.koorwil.portal.bench.RunningPortal;
import id.koorwil.portal.load.ShownCards.Card;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import org.springframework.util.FileSystemUtils;

/**
 * Twenty writers at a board of a thousand tasks: {@code ./portal load [seconds] [seed]}. Seventeen are pages without a browser, three
 * have one. Lines are cut, tabs are left stale, the portal is held twice. At the end every page must show what the database has, and
 * all that was acknowledged must be there exactly once.
 */
public final class Load {

    private static final int TASKS = 1_000;
    private static final int HEADLESS = 17;
    private static final int BROWSERS = 3;
    private static final String QUERY = "siklus=3&wilayah=semua";
    private static final long CYCLE = 3;
    private static final String ACCOUNT = "pj-keuangan";
    private static final int LEAST_PAUSE_MS = 700;
    private static final int MOST_PAUSE_MS = 2_500;
    private static final Duration HELD = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path HOME = Path.of("target", "load");

    private final long seed;
    private final Duration length;
    private final Ledger ledger = new Ledger();

    private Load(Duration length, long seed) {
        this.length = length;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        Duration length = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 300);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        System.exit(new Load(length, seed).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        Path data = HOME.resolve("data");
        FileSystemUtils.deleteRecursively(data);
        try (RunningPortal portal = RunningPortal.start(HOME, data, TASKS)) {
            portal.awaitReady();
            drain(portal);
            return judged(portal, Judge.of(data, CYCLE));
        }
    }

    /** What it says is not asked for, and must not fill its pipe. */
    private static void drain(RunningPortal portal) {
        Thread.ofVirtual()
                .start(() -> portal.output().lines().forEach(line -> {
                    if (line.contains("ERROR")) {
                        say(line);
                    }
                }));
    }

    private boolean judged(RunningPortal portal, Judge judge) throws Exception {
        List<String> faults = new ArrayList<>();
        Phaser all = new Phaser(HEADLESS + BROWSERS + 1);
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            List<Future<Optional<String>>> shown = new ArrayList<>();
            for (int i = 0; i < HEADLESS + BROWSERS; i++) {
                int number = i;
                shown.add(people.submit(() -> work(number, all, judge)));
            }
            all.arriveAndAwaitAdvance();
            say("Everybody is at the board");
            hold(portal);
            all.arriveAndDeregister();
            for (Future<Optional<String>> one : shown) {
                one.get().ifPresent(faults::add);
            }
        }
        faults.addAll(judge.compare(ledger));
        report(faults);
        return faults.isEmpty();
    }

    /** Works as long as it is wanted; answers what the page shows otherwise than the database at the end. */
    private Optional<String> work(int number, Phaser all, Judge judge) throws InterruptedException {
        SplittableRandom random = new SplittableRandom(seed * 1_000 + number);
        try (Person person = person(number, random)) {
            all.arriveAndAwaitAdvance();
            long end = System.nanoTime() + length.toNanos();
            while (System.nanoTime() < end) {
                person.act();
                Thread.sleep(LEAST_PAUSE_MS + random.nextInt(MOST_PAUSE_MS - LEAST_PAUSE_MS));
            }
            person.settle();
            all.arriveAndAwaitAdvance();
            return awaitTheSame(number, person, judge);
        } catch (RuntimeException e) {
            all.forceTermination();
            return Optional.of("Person " + number + ": " + e);
        }
    }

    /** One after the other: a name that is tried twenty times at once is made to wait. */
    private synchronized Person person(int number, SplittableRandom random) {
        return number < BROWSERS
                ? new BrowserPerson(RunningPortal.ADDRESS, ACCOUNT, QUERY, "no " + number, random, ledger)
                : new HeadlessPerson(RunningPortal.ADDRESS, ACCOUNT, QUERY, random, ledger);
    }

    private static Optional<String> awaitTheSame(int number, Person person, Judge judge) throws InterruptedException {
        Map<String, List<Card>> database = judge.board();
        long patience = System.nanoTime() + PATIENCE.toNanos();
        Optional<String> difference = Judge.difference(person.board(), database);
        while (difference.isPresent() && System.nanoTime() < patience) {
            Thread.sleep(500);
            difference = Judge.difference(person.board(), database);
        }
        return difference.map(words -> "Page " + number + ": " + words);
    }

    /** The portal does nothing for a while, twice, as when its machine is out of memory or moved. */
    private void hold(RunningPortal portal) throws InterruptedException, IOException {
        for (int i = 0; i < 2; i++) {
            Thread.sleep(length.dividedBy(3));
            signal("STOP", portal);
            Thread.sleep(HELD);
            signal("CONT", portal);
            say("Held for " + HELD.toSeconds() + " s");
        }
    }

    private static void signal(String name, RunningPortal portal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(portal.process().pid()))
                .start()
                .waitFor();
    }

    private void report(List<String> faults) {
        say("%d people, %d s, seed %d".formatted(HEADLESS + BROWSERS, length.toSeconds(), seed));
        ledger.counts().forEach((what, number) -> say(what + ": " + number));
        faults.forEach(fault -> say("FAULT " + fault));
        say(faults.isEmpty() ? "All is as it was acknowledged" : faults.size() + " faults");
    }

    @SuppressWarnings("SystemOut") // the report is what the tool is for
    static void say(String line) {
        System.out.println(line);
    }
}
