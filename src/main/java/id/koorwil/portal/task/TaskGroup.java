package id.koorwil.portal.task;

import id.koorwil.portal.schedule.DateSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of tasks that holds no other group.
 *
 * @param dates from the first start to the last deadline of its tasks
 * @param progressPercent sum of their progress
 */
public record TaskGroup(Path path, int tasks, Optional<DateSpan> dates, long progressPercent, int late, int done) {

    /**
     * Codes of the group and of the one around it.
     *
     * @param outer of an aspect, a region or an area
     * @param inner of a sub-theme or a region; null for what has none, and where groups hold no groups
     */
    public record Path(String outer, @Nullable String inner) {}
}
