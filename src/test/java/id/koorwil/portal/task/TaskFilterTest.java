package id.koorwil.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.task.TaskFilter.Deadline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskFilterTest {

    private static final TaskFilter.Known KNOWN = new TaskFilter.Known(
            Set.of("keuangan")::contains, Set.of("35.72", "35.13")::contains, Set.of("madura-raya")::contains);

    @Test
    void is_read_from_an_address_and_written_into_one() {
        TaskFilter filter = new TaskFilter(
                Set.of("keuangan"),
                Set.of("35.72", "35.13"),
                Set.of("madura-raya"),
                Set.of(Status.DIPERIKSA),
                Set.of(Priority.TINGGI),
                Set.of("Staf Keuangan"),
                Set.of(Deadline.LEWAT, Deadline.MINGGU_INI),
                true,
                true,
                "KEU-12",
                "arsip SPJ");

        TaskFilter.Read read = TaskFilter.from(filter.toParameters(), KNOWN);

        assertThat(read.filter()).isEqualTo(filter);
        assertThat(read.ignored()).isEmpty();
    }

    @Test
    void unknown_values_are_ignored_and_named() {
        TaskFilter.Read read = TaskFilter.from(
                Map.of(
                        "wilayah", List.of("99.99", "saya"),
                        "tenggat", List.of("kemarin"),
                        "status", List.of("BATAL"),
                        "terkendala", List.of("mungkin"),
                        "aspek", List.of("'; drop table task; --")),
                KNOWN);

        assertThat(read.filter()).isEqualTo(TaskFilter.NONE.withRegions(Set.of("saya")));
        assertThat(read.ignored())
                .containsExactlyInAnyOrder(
                        "wilayah=99.99",
                        "tenggat=kemarin",
                        "status=BATAL",
                        "terkendala=mungkin",
                        "aspek='; drop table task; --");
    }

    @Test
    void every_region_narrows_nothing() {
        assertThat(TaskFilter.NONE.withRegions(Set.of(TaskFilter.EVERY_REGION)).narrows())
                .isFalse();
        assertThat(TaskFilter.NONE.withRegions(Set.of(TaskFilter.MINE)).narrows())
                .isTrue();
    }
}
