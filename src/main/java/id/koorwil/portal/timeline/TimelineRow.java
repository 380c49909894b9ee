package id.koorwil.portal.timeline;

import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.Progress;
import id.koorwil.portal.task.TaskGroup;
import id.koorwil.portal.task.TimelineTask;
import java.util.List;
import java.util.Optional;

/** A row of the chart. */
sealed interface TimelineRow {

    /** The same for the same row whenever it is read. */
    String id();

    int depth();

    /**
     * A group with what its tasks span together.
     *
     * @param leaf whether it holds tasks, not groups
     */
    record Group(
            TaskGroup.Path path,
            boolean leaf,
            int depth,
            int tasks,
            Optional<DateSpan> dates,
            long progressPercent,
            int late)
            implements TimelineRow {

        static Group leaf(TaskGroup group, int depth) {
            return new Group(
                    group.path(), true, depth, group.tasks(), group.dates(), group.progressPercent(), group.late());
        }

        /** The group around others of one outer code. */
        static Group around(List<TaskGroup> inner) {
            return new Group(
                    new TaskGroup.Path(inner.getFirst().path().outer(), null),
                    false,
                    0,
                    inner.stream().mapToInt(TaskGroup::tasks).sum(),
                    DateSpan.around(inner.stream()
                            .flatMap(group -> group.dates().stream())
                            .toList()),
                    inner.stream().mapToLong(TaskGroup::progressPercent).sum(),
                    inner.stream().mapToInt(TaskGroup::late).sum());
        }

        @Override
        public String id() {
            return (leaf ? "leaf " : "group ") + path.outer() + " " + path.inner();
        }

        int meanProgress() {
            return Progress.mean(progressPercent, tasks);
        }
    }

    /** A task. */
    record Task(TimelineTask task, int depth) implements TimelineRow {

        @Override
        public String id() {
            return "task " + task.id();
        }
    }

    /** The place of a task that somebody has taken away since the rows were counted; it goes with the next counting. */
    record Gone(String id, int depth) implements TimelineRow {}
}
