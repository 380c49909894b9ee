package id.koorwil.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a group of tasks counts; groups are added up.
 *
 * @param late past the deadline
 * @param blocked with a reason
 * @param progressPercent sum of their progress
 * @param earliestLateDue deadline of the task that is late for longest
 * @param waitingSince since when the first of those under verification waits
 * @param blockedSince since when the first of those blocked is
 * @param lastMoved last movement of state or progress
 */
public record TaskFigures(
        int planned,
        int inProgress,
        int underVerification,
        int done,
        int late,
        int blocked,
        long progressPercent,
        Optional<LocalDate> earliestLateDue,
        Optional<Instant> waitingSince,
        Optional<LocalDate> blockedSince,
        Optional<Instant> lastMoved) {

    public static final TaskFigures NONE = new TaskFigures(
            0, 0, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static TaskFigures sum(Collection<TaskFigures> groups) {
        return groups.stream().reduce(NONE, TaskFigures::plus);
    }

    private TaskFigures plus(TaskFigures other) {
        return new TaskFigures(
                planned + other.planned,
                inProgress + other.inProgress,
                underVerification + other.underVerification,
                done + other.done,
                late + other.late,
                blocked + other.blocked,
                progressPercent + other.progressPercent,
                first(other, TaskFigures::earliestLateDue, Comparator.naturalOrder()),
                first(other, TaskFigures::waitingSince, Comparator.naturalOrder()),
                first(other, TaskFigures::blockedSince, Comparator.naturalOrder()),
                first(other, TaskFigures::lastMoved, Comparator.reverseOrder()));
    }

    private <T> Optional<T> first(TaskFigures other, Function<TaskFigures, Optional<T>> of, Comparator<T> order) {
        Optional<T> mine = of.apply(this);
        Optional<T> theirs = of.apply(other);
        return mine.isEmpty()
                        || theirs.filter(value -> order.compare(value, mine.get()) < 0)
                                .isPresent()
                ? theirs
                : mine;
    }

    public int total() {
        return planned + inProgress + underVerification + done;
    }

    public int being(Status status) {
        return switch (status) {
            case RENCANA -> planned;
            case DIKERJAKAN -> inProgress;
            case DIPERIKSA -> underVerification;
            case SELESAI -> done;
        };
    }

    /** Progress of them together, in per cent. */
    public int meanProgress() {
        return Progress.mean(progressPercent, total());
    }
}
