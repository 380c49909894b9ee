package id.koorwil.portal.task;

import id.koorwil.portal.schedule.DateSpan;
import java.util.List;
import java.util.Optional;

/**
 * A task as a timeline shows it.
 *
 * @param baseline start and deadline as agreed at first
 * @param after codes of the tasks that it depends on
 */
public record TimelineTask(
        long id,
        String code,
        String title,
        String region,
        Status status,
        int progressPercent,
        Optional<DateSpan> dates,
        Optional<DateSpan> baseline,
        boolean blocked,
        List<String> after,
        TaskGroup.Path group) {}
