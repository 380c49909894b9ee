package id.koorwil.portal.load;

import id.koorwil.portal.bench.RunningPortal;
import id.koorwil.portal.load.ShownCards.Card;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * Twenty writers at a board of a thousand tasks: {@code ./portal load [seconds] [seed]}. Seventeen are pages without a browser, three
 * have one. Some lines are slow, some are cut, tabs are left stale, people press twice, the portal is held twice, and meanwhile a day
 * ends. At the end every page must show what the database has, and the new day, and all that was acknowledged must be there exactly
 * once.
 */
public final class Load {

    private static final int TASKS = 1_000;
    private static final int HEADLESS = 17;
    private static final int BROWSERS = 3;
    private static final String QUERY = "siklus=3&wilayah=semua";
    private static final long CYCLE = 3;
    private static final String ACCOUNT = "pj-keuangan";
    /** One of so many has a slow line. */
    private static final int SLOW = 4;

    private static final Duration ONE_WAY = Duration.ofSeconds(1);
    private static final Duration START = Duration.ofMinutes(1);
    private static final Duration AFTER_MIDNIGHT = Duration.ofSeconds(20);
    private static final Duration HELD = Duration.ofSeconds(4);
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
        Midnight midnight = Midnight.in(START.plus(length.dividedBy(2)));
        try (RunningPortal portal = RunningPortal.start(HOME, data, TASKS, midnight.before(RunningPortal.COMMAND))) {
            portal.awaitReady();
            portal.drainInto(HOME.resolve("log"));
            return judged(portal, Judge.of(data, CYCLE), midnight);
        }
    }

    private boolean judged(RunningPortal portal, Judge judge, Midnight midnight) throws Exception {
        List<Seat> seats = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (ScheduledExecutorService holder = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 0; i < HEADLESS + BROWSERS; i++) {
                judge.openAccountLike(ACCOUNT, ACCOUNT + "-" + i); // one has no more than eight pages
                seats.add(seat(i));
            }
            say("Everybody is at the board on " + midnight.today());
            Duration time = longer(length, midnight.left().plus(AFTER_MIDNIGHT));
            List<CompletableFuture<Void>> work =
                    seats.stream().map(seat -> seat.work(time)).toList();
            hold(portal, time, holder);
            for (int i = 0; i < work.size(); i++) {
                int number = i;
                work.get(i)
                        .handle((done, failed) ->
                                failed == null ? true : faults.add("Person " + number + ": " + failed))
                        .join();
            }
            String day = "hari %d dari".formatted(judge.dayOfCycle(midnight.today()));
            say("It is %s, %s".formatted(midnight.today(), day));
            Map<String, List<Card>> database = judge.board();
            for (int i = 0; i < seats.size(); i++) {
                String page = "Page " + i + ": ";
                seats.get(i).difference(database).map(page::concat).ifPresent(faults::add);
                if (midnight.comes() && !seats.get(i).head().contains(day)) {
                    faults.add(page + "another day");
                }
            }
        } finally {
            seats.forEach(Seat::close);
        }
        faults.addAll(ledger.faults());
        faults.addAll(judge.compare(ledger));
        report(faults);
        return faults.isEmpty();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Seat seat(int number) throws ExecutionException, InterruptedException {
        SplittableRandom random = new SplittableRandom(seed * 1_000 + number);
        Duration delay = number % SLOW == 2 ? ONE_WAY : Duration.ZERO;
        String account = ACCOUNT + "-" + number;
        return new Seat(
                () -> number < BROWSERS
                        ? new BrowserPerson(
                                RunningPortal.ADDRESS, account, QUERY, delay, "no " + number, random, ledger)
                        : new HeadlessPerson(RunningPortal.ADDRESS, account, QUERY, delay, random, ledger),
                random);
    }

    /** The portal does nothing for a while, twice, as when its machine is out of memory or moved. */
    @SuppressWarnings("FutureReturnValueIgnored") // what it is for is seen in the pages
    private static void hold(RunningPortal portal, Duration time, ScheduledExecutorService holder) {
        for (long third = 1; third <= 2; third++) {
            long began = time.dividedBy(3).multipliedBy(third).toMillis();
            holder.schedule(() -> signal("STOP", portal), began, TimeUnit.MILLISECONDS);
            holder.schedule(() -> signal("CONT", portal), began + HELD.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static int signal(String name, RunningPortal portal) throws IOException, InterruptedException {
        say("SIG" + name);
        return new ProcessBuilder(
                        "kill", "-" + name, Long.toString(portal.process().pid()))
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
