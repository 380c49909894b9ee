package id.koorwil.portal.timeline;

import id.koorwil.portal.task.TaskGroup;
import id.koorwil.portal.task.TaskGrouping;
import id.koorwil.portal.task.TimelineTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows of the chart from top to bottom, groups with what is open in them. It holds the groups alone; tasks are read for
 * the part that is seen.
 */
class TimelineRows {

    /** Reads tasks of some groups, which follow each other. */
    interface Tasks {
        List<TimelineTask> read(List<TaskGroup.Path> groups, int offset, int limit);
    }

    static final TimelineRows NONE =
            new TimelineRows(TaskGrouping.ASPECT, List.of(), (groups, offset, limit) -> List.of(), () -> {});

    private final List<Outer> outers = new ArrayList<>();
    private final Tasks tasks;
    private final Runnable changed;

    /** A group at the top with the groups in it, if groups hold groups. */
    private record Outer(TimelineRow.Group row, List<TimelineRow.Group> inner) {}

    /**
     * The rows as they are counted now.
     *
     * @param changed is run when tasks are read that do not fit the counts, because somebody has changed some since
     */
    TimelineRows(TaskGrouping grouping, List<TaskGroup> groups, Tasks tasks, Runnable changed) {
        this.tasks = tasks;
        this.changed = changed;
        if (!grouping.nested()) {
            groups.forEach(group -> outers.add(new Outer(TimelineRow.Group.leaf(group, 0), List.of())));
            return;
        }
        Map<String, List<TaskGroup>> inner = new LinkedHashMap<>();
        groups.forEach(group -> inner.computeIfAbsent(group.path().outer(), outer -> new ArrayList<>())
                .add(group));
        inner.values()
                .forEach(leaves -> outers.add(new Outer(
                        TimelineRow.Group.around(leaves),
                        leaves.stream()
                                .map(leaf -> TimelineRow.Group.leaf(leaf, 1))
                                .toList())));
    }

    /** Every group, at the top or in another one. */
    List<TimelineRow.Group> groups() {
        List<TimelineRow.Group> all = new ArrayList<>();
        outers.forEach(outer -> {
            all.add(outer.row());
            all.addAll(outer.inner());
        });
        return all;
    }

    /** The groups that are seen, each followed by nothing but its tasks where it is an open leaf. */
    private List<TimelineRow.Group> visible(Predicate<TimelineRow.Group> open) {
        List<TimelineRow.Group> seen = new ArrayList<>();
        outers.forEach(outer -> {
            seen.add(outer.row());
            if (open.test(outer.row())) {
                seen.addAll(outer.inner());
            }
        });
        return seen;
    }

    private static int tasksBelow(TimelineRow.Group group, Predicate<TimelineRow.Group> open) {
        return group.leaf() && open.test(group) ? group.tasks() : 0;
    }

    int size(Predicate<TimelineRow.Group> open) {
        return visible(open).stream()
                .mapToInt(group -> 1 + tasksBelow(group, open))
                .sum();
    }

    /** The rows from one on; their tasks are read at once. */
    List<TimelineRow> slice(int offset, int limit, Predicate<TimelineRow.Group> open) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (TimelineRow.Group group : visible(open)) {
            int below = tasksBelow(group, open);
            boolean rowSeen = at >= offset && at < offset + limit;
            int from = Math.clamp(offset - at - 1L, 0, below);
            int to = Math.clamp((long) offset + limit - at - 1, 0, below);
            if (rowSeen || to > from) {
                parts.add(new Part(group, rowSeen, from, to - from));
            }
            at += 1 + below;
        }
        return filled(parts, offset);
    }

    /** What a slice shows of a group: its own row, and so many of its tasks. */
    private record Part(TimelineRow.Group group, boolean rowSeen, int from, int tasks) {}

    private List<TimelineRow> filled(List<Part> parts, int offset) {
        List<Part> withTasks = parts.stream().filter(part -> part.tasks() > 0).toList();
        List<TimelineTask> read = withTasks.isEmpty()
                ? List.of()
                : tasks.read(
                        withTasks.stream().map(part -> part.group().path()).toList(),
                        withTasks.getFirst().from(),
                        withTasks.stream().mapToInt(Part::tasks).sum());
        Map<TaskGroup.Path, List<TimelineTask>> byGroup =
                read.stream().collect(Collectors.groupingBy(TimelineTask::group));
        List<TimelineRow> rows = new ArrayList<>();
        boolean asCounted = true;
        for (Part part : parts) {
            if (part.rowSeen()) {
                rows.add(part.group());
            }
            List<TimelineTask> found = byGroup.getOrDefault(part.group().path(), List.of());
            asCounted &= part.tasks() == 0 || found.size() == part.tasks();
            found.stream()
                    .limit(part.tasks())
                    .forEach(task ->
                            rows.add(new TimelineRow.Task(task, part.group().depth() + 1)));
        }
        int wanted = parts.stream()
                .mapToInt(part -> (part.rowSeen() ? 1 : 0) + part.tasks())
                .sum();
        for (int missing = rows.size(); missing < wanted; missing++) {
            rows.add(new TimelineRow.Gone(
                    "gone " + (offset + missing), 0)); // the grid takes fewer rows than were counted for an error
        }
        if (!asCounted) {
            changed.run();
        }
        return rows;
    }
}
