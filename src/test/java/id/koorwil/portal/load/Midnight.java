package id.koorwil.portal.load;

import id.koorwil.portal.schedule.EastJava;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day of East Java that ends while people work: the portal's clock goes ahead, by the library libfaketime, whose path is
 * in PORTAL_FAKETIME. Without it the clock is right, and no day ends unless it does.
 *
 * @param ahead by which the portal's clock goes ahead
 * @param by when it ends, as {@link System#nanoTime()} tells it
 */
record Midnight(Duration ahead, long by) {

    private static final String FAKETIME = System.getenv().getOrDefault("PORTAL_FAKETIME", "");

    /** One that comes in a while, if it can be made. */
    static Midnight in(Duration time) {
        if (FAKETIME.isEmpty()) {
            return new Midnight(Duration.ZERO, System.nanoTime());
        }
        ZonedDateTime now = ZonedDateTime.now(EastJava.ZONE);
        ZonedDateTime next = now.toLocalDate().plusDays(1).atStartOfDay(EastJava.ZONE);
        Duration left = Duration.between(now, next).minus(time);
        return new Midnight(left.isNegative() ? left.plusDays(1) : left, System.nanoTime() + time.toNanos());
    }

    boolean comes() {
        return !ahead.isZero();
    }

    /** How a program is started whose clock goes ahead; the time that it waits does not, nor do its files and its database. */
    List<String> before(List<String> command) {
        if (!comes()) {
            return command;
        }
        List<String> environment = List.of(
                "env",
                "LD_PRELOAD=" + FAKETIME,
                "FAKETIME=+" + ahead.toSeconds() + "s",
                "FAKETIME_DONT_FAKE_MONOTONIC=1",
                "FAKETIME_FORCE_MONOTONIC_FIX=0", // else who waits for a while, as the JVM does, waits for nothing
                "FAKETIME_SKIP_CMDS=mariadbd",
                "NO_FAKE_STAT=1");
        return Stream.concat(environment.stream(), command.stream()).toList();
    }

    /** Until it comes; nothing when it has. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, by - System.nanoTime()));
    }

    /** The day that it is in the portal. */
    LocalDate today() {
        return LocalDate.now(Clock.offset(Clock.system(EastJava.ZONE), ahead));
    }
}
