package id.koorwil.portal.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedRangeTest {

    private static final NewTask PATTERN = NewTask.titled(1, "keuangan", "35.72", "", Status.RENCANA);

    @Test
    void a_cell_with_breaks_is_one_title() {
        PastedRange range = PastedRange.of(List.of(List.of("Menata arsip\nlama"), List.of("Menguji\u00A0SPJ")));

        assertThat(range.titles()).containsExactly("Menata arsip lama", "Menguji SPJ");
        assertThat(range.left()).isZero();
    }

    @Test
    void known_heads_name_columns_in_either_language_and_others_are_left() {
        PastedRange range = PastedRange.of(List.of(
                List.of("Judul", "pelaksana", "Nomor", "Output"),
                List.of("Menata arsip", "Sari", "1", "1 berkas"),
                List.of("Menguji SPJ", "", "2", "")));

        assertThat(range.titles()).containsExactly("Menata arsip", "Menguji SPJ");
        assertThat(range.fields()).containsOnlyKeys(PastedRange.Field.EXECUTOR, PastedRange.Field.OUTPUT);
        assertThat(range.left()).isEqualTo(1);
        assertThat(range.tasks(PATTERN, range.titles()))
                .hasValueSatisfying(tasks -> assertThat(tasks)
                        .extracting(NewTask::title, NewTask::executor, NewTask::output)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("Menata arsip", "Sari", "1 berkas"),
                                org.assertj.core.groups.Tuple.tuple("Menguji SPJ", "", "")));
    }

    @Test
    void without_heads_every_row_is_a_task() {
        PastedRange range =
                PastedRange.of(List.of(List.of("Menata arsip", "x"), List.of("", "y"), List.of("Menguji SPJ")));

        assertThat(range.titles()).containsExactly("Menata arsip", "Menguji SPJ");
        assertThat(range.left()).isEqualTo(1);
    }

    @Test
    void titles_that_were_changed_since_take_no_columns() {
        PastedRange range = PastedRange.of(List.of(List.of("Judul", "Risiko"), List.of("Menata arsip", "Waktu")));

        assertThat(range.tasks(PATTERN, List.of("Menata gudang"))).isEmpty();
    }
}
