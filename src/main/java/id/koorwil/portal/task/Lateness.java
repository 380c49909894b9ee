package id.koorwil.portal.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The programme's rule of late tasks; as SQL it stands in {@link TaskConditions#LATE}. */
public final class Lateness {

    private Lateness() {}

    /**
     * By how many calendar days a task is past its deadline: 0 if it is not, if it is done, or if it has none.
     *
     * @param judgedOn today, or the last day of a cycle that is over
     */
    public static long days(Status status, @Nullable LocalDate due, LocalDate judgedOn) {
        return status == Status.SELESAI || due == null || !due.isBefore(judgedOn)
                ? 0
                : ChronoUnit.DAYS.between(due, judgedOn);
    }
}
