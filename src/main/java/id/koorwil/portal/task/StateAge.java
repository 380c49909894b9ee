package id.koorwil.portal.task;

import id.koorwil.portal.schedule.EastJava;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long tasks have had their state, "sejak". */
public final class StateAge {

    private StateAge() {}

    /**
     * Calendar days since the day of East Java on which a task came into its state.
     *
     * @param judgedOn today, or the last day of a cycle that is over
     */
    public static long days(Instant since, LocalDate judgedOn) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, EastJava.ZONE), judgedOn));
    }
}
