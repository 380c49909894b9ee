package id.koorwil.portal.task;

import id.koorwil.portal.schedule.DateSpan;
import java.util.Optional;

/**
 * What a task starts with.
 *
 * @param status RENCANA or DIKERJAKAN
 */
public record NewTask(
        long cycle,
        AspectChoice aspect,
        String region,
        String title,
        Status status,
        Priority priority,
        Optional<DateSpan> dates,
        String executor,
        String output,
        String risk,
        String description) {

    /** The fast way: a title alone. */
    public static NewTask titled(long cycle, String aspect, String region, String title, Status status) {
        return new NewTask(
                cycle,
                new AspectChoice(aspect, null),
                region,
                title,
                status,
                Priority.SEDANG,
                Optional.empty(),
                "",
                "",
                "",
                "");
    }

    public NewTask withRegion(String other) {
        return new NewTask(cycle, aspect, other, title, status, priority, dates, executor, output, risk, description);
    }

    public NewTask withTitle(String other) {
        return new NewTask(cycle, aspect, region, other, status, priority, dates, executor, output, risk, description);
    }

    public NewTask withExecutor(String other) {
        return new NewTask(cycle, aspect, region, title, status, priority, dates, other, output, risk, description);
    }

    public NewTask withOutput(String other) {
        return new NewTask(cycle, aspect, region, title, status, priority, dates, executor, other, risk, description);
    }

    public NewTask withRisk(String other) {
        return new NewTask(cycle, aspect, region, title, status, priority, dates, executor, output, other, description);
    }

    public NewTask withDescription(String other) {
        return new NewTask(cycle, aspect, region, title, status, priority, dates, executor, output, risk, other);
    }

    public NewTask withPriority(Priority other) {
        return new NewTask(cycle, aspect, region, title, status, other, dates, executor, output, risk, description);
    }
}
