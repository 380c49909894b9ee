package id.koorwil.portal.task;

import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.InvalidValue.Problem;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Start and deadline of a task as somebody typed them: both days or none, in their order. */
public final class TaskDates {

    private TaskDates() {}

    /**
     * Both days as a span, empty if there is none of them.
     *
     * @throws InvalidValue of the field {@code start} if only the deadline is there, of {@code due} if only the start is,
     *     or if the deadline is before the start
     */
    public static Optional<DateSpan> of(@Nullable LocalDate start, @Nullable LocalDate due) {
        if (start == null && due == null) {
            return Optional.empty();
        }
        if (start == null || due == null) {
            throw new InvalidValue(start == null ? "start" : "due", Problem.ONE_DAY_MISSING);
        }
        if (due.isBefore(start)) {
            throw new InvalidValue("due", Problem.END_BEFORE_START);
        }
        return Optional.of(new DateSpan(start, due));
    }
}
