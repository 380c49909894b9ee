package id.koorwil.portal.task;

import java.util.List;

/**
 * What a list of tasks counts.
 *
 * @param total tasks of the cycle
 * @param found those that a filter shows; the other figures are of them
 * @param late past the deadline
 * @param progressPercent sum of their progress
 */
public record TaskTotals(int total, int found, int done, int late, long progressPercent) {

    public static final TaskTotals NONE = new TaskTotals(0, 0, 0, 0, 0);

    /** Of groups that together hold all tasks of a cycle. */
    public static TaskTotals ofAll(List<TaskGroup> groups) {
        int tasks = groups.stream().mapToInt(TaskGroup::tasks).sum();
        return new TaskTotals(
                tasks,
                tasks,
                groups.stream().mapToInt(TaskGroup::done).sum(),
                groups.stream().mapToInt(TaskGroup::late).sum(),
                groups.stream().mapToLong(TaskGroup::progressPercent).sum());
    }

    /** Progress of them together, in per cent. */
    public int meanProgress() {
        return Progress.mean(progressPercent, found);
    }
}
