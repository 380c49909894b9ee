package id.koorwil.portal.task;

import id.koorwil.portal.schedule.EastJava;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long tasks have had their state, "sejak", or have not moved. */
public final class StateAge {

    private StateAge() {}

    private static final int SILENT_DAYS = 7;

    /** Whether something has not moved for more than a week, by {@link #days}; what never moved had nothing to move. */
    public static boolean silent(Optional<Instant> lastMoved, LocalDate judgedOn) {
        return lastMoved.filter(at -> days(at, judgedOn) > SILENT_DAYS).isPresent();
    }

    /**
     * Calendar days since the day of East Java on which a task came into its state.
     *
     * @param judgedOn today, or the last day of a cycle that is over
     */
    public static long days(Instant since, LocalDate judgedOn) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, EastJava.ZONE), judgedOn));
    }
}
