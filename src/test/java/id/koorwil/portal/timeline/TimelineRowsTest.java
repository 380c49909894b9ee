package id.koorwil.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskGroup;
import id.koorwil.portal.task.TaskGrouping;
import id.koorwil.portal.task.TimelineTask;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows from top to bottom, whatever is open, read in parts of any size. */
class TimelineRowsTest {

    private static final List<TaskGroup> GROUPS = List.of(
            group("keuangan", "arsip", 3),
            group("keuangan", null, 2),
            group("ppid", "layanan", 4),
            group("ppid", "jdih", 1));

    private static final TaskGroup.Path BLITAR = new TaskGroup.Path("35.72", null);

    private int reads;
    private int changes;

    private static TaskGroup group(String outer, @Nullable String inner, int tasks) {
        return new TaskGroup(new TaskGroup.Path(outer, inner), tasks, Optional.empty(), 10L * tasks, 0, 0);
    }

    private static List<String> titlesOf(TaskGroup.Path path) {
        int count = GROUPS.stream()
                .filter(group -> group.path().equals(path))
                .findFirst()
                .orElseThrow()
                .tasks();
        return Stream.iterate(1, n -> n + 1)
                .limit(count)
                .map(n -> path.outer() + "/" + path.inner() + "#" + n)
                .toList();
    }

    private TimelineRows rows() {
        return rows(TaskGrouping.ASPECT, GROUPS, (paths, offset, limit) -> {
            reads++;
            return paths.stream()
                    .flatMap(path -> titlesOf(path).stream().map(title -> task(path, title)))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        });
    }

    private TimelineRows rows(TaskGrouping grouping, List<TaskGroup> groups, TimelineRows.Tasks tasks) {
        return new TimelineRows(grouping, groups, tasks, () -> changes++);
    }

    private static TimelineTask task(TaskGroup.Path group, String title) {
        return new TimelineTask(
                title.hashCode(),
                "X-1",
                title,
                "35.72",
                Status.RENCANA,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                group);
    }

    private static String name(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Group group ->
                "  ".repeat(group.depth())
                        + group.path().outer()
                        + (group.leaf() ? "/" + group.path().inner() : "");
            case TimelineRow.Task task ->
                "  ".repeat(task.depth()) + task.task().title();
            case TimelineRow.Gone gone -> "  ".repeat(gone.depth()) + "gone";
        };
    }

    private static List<String> names(List<TimelineRow> rows) {
        return rows.stream().map(TimelineRowsTest::name).toList();
    }

    @Test
    void everything_open_stands_group_by_group() {
        assertThat(names(rows().slice(0, 100, group -> true)))
                .containsExactly(
                        "keuangan",
                        "  keuangan/arsip",
                        "    keuangan/arsip#1",
                        "    keuangan/arsip#2",
                        "    keuangan/arsip#3",
                        "  keuangan/null",
                        "    keuangan/null#1",
                        "    keuangan/null#2",
                        "ppid",
                        "  ppid/layanan",
                        "    ppid/layanan#1",
                        "    ppid/layanan#2",
                        "    ppid/layanan#3",
                        "    ppid/layanan#4",
                        "  ppid/jdih",
                        "    ppid/jdih#1");
    }

    @Test
    void a_closed_group_hides_what_is_in_it() {
        TimelineRows rows = rows();
        Set<String> closed = Set.of(rows.groups().get(0).id());

        assertThat(rows.size(group -> !closed.contains(group.id()))).isEqualTo(9);
        assertThat(names(rows.slice(0, 2, group -> !closed.contains(group.id()))))
                .containsExactly("keuangan", "ppid");
    }

    @Test
    void any_part_equals_that_part_of_the_whole_and_is_read_at_once() {
        Random random = new Random(9);
        TimelineRows rows = rows();
        for (int i = 0; i < 300; i++) {
            Set<String> open = new HashSet<>();
            rows.groups().stream().filter(group -> random.nextInt(3) > 0).forEach(group -> open.add(group.id()));
            Predicate<TimelineRow.Group> isOpen = group -> open.contains(group.id());
            List<TimelineRow> whole = rows.slice(0, 1_000, isOpen);
            int offset = random.nextInt(whole.size() + 1);
            int limit = random.nextInt(8);
            reads = 0;

            assertThat(rows.slice(offset, limit, isOpen))
                    .isEqualTo(whole.subList(offset, Math.min(whole.size(), offset + limit)));
            assertThat(reads).isLessThanOrEqualTo(1);
            assertThat(changes).isZero();
            assertThat(rows.size(isOpen)).isEqualTo(whole.size());
        }
    }

    @Test
    void a_group_around_others_counts_them_together() {
        TimelineRow.Group keuangan = rows().groups().getFirst();

        assertThat(keuangan.tasks()).isEqualTo(5);
        assertThat(keuangan.meanProgress()).isEqualTo(10);
    }

    @Test
    void regions_hold_their_tasks_themselves() {
        TimelineRows rows = rows(
                TaskGrouping.REGION,
                List.of(group("35.72", null, 2)),
                (paths, offset, limit) -> List.of(task(BLITAR, "a"), task(BLITAR, "b")));

        assertThat(names(rows.slice(0, 10, group -> true))).containsExactly("35.72/null", "  a", "  b");
    }

    @Test
    void tasks_that_are_gone_since_the_groups_were_counted_leave_no_hole_but_at_the_end_and_it_is_told() {
        TimelineRows rows = rows(
                TaskGrouping.REGION,
                List.of(group("35.72", null, 5)),
                (paths, offset, limit) -> List.of(task(BLITAR, "a")));

        assertThat(names(rows.slice(0, 10, group -> true)))
                .containsExactly("35.72/null", "  a", "gone", "gone", "gone", "gone");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void a_task_stands_under_its_own_group_whatever_was_counted() {
        TaskGroup.Path bojonegoro = new TaskGroup.Path("35.22", null);
        TimelineRows rows = rows(
                TaskGrouping.REGION,
                List.of(group("35.72", null, 2), group("35.22", null, 2)),
                (paths, offset, limit) -> List.of(task(BLITAR, "a"), task(bojonegoro, "b"), task(bojonegoro, "c")));

        assertThat(names(rows.slice(0, 10, group -> true)))
                .containsExactly("35.72/null", "  a", "35.22/null", "  b", "  c", "gone");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void each_row_has_an_id_of_its_own() {
        List<TimelineRow> all = rows().slice(0, 100, group -> true);

        assertThat(new HashSet<>(all.stream().map(TimelineRow::id).toList())).hasSize(all.size());
    }
}
