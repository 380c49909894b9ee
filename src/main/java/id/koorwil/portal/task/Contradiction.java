package id.koorwil.portal.task;

import id.koorwil.portal.schedule.DateSpan;
import java.util.Optional;

/** What does not fit a finish-to-start dependency. It refuses nothing, but people want to know. */
public enum Contradiction {
    /** The task has begun while the one before it is not done. */
    BEGUN,
    /** The task starts before the one before it ends. */
    DATES;

    /**
     * What contradicts a dependency, the more urgent first.
     *
     * @param status of the task that depends
     * @param dates of the task that depends
     * @param before the task that it depends on
     */
    public static Optional<Contradiction> of(Status status, Optional<DateSpan> dates, TaskDetails.Link before) {
        if (status != Status.RENCANA && before.status() != Status.SELESAI) {
            return Optional.of(BEGUN);
        }
        boolean overlap = dates.isPresent()
                && before.dates()
                        .filter(days -> !days.end().isBefore(dates.get().start()))
                        .isPresent();
        return overlap ? Optional.of(DATES) : Optional.empty();
    }
}
