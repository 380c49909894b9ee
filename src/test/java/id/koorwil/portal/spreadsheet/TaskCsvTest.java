package id.koorwil.portal.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.ExportRow;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text becomes a formula, whatever the spreadsheet program takes for a separator. */
class TaskCsvTest {

    private static final Cycle CYCLE =
            new Cycle(1, "Siklus", LocalDate.EPOCH, LocalDate.EPOCH, Cycle.State.RUNNING, false, false, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=1+1 | '=1+1",
                "+62 812-3456 | +62 812-3456",
                "Laporan;=1+1 | Laporan;'=1+1",
                "Laporan; @SUM(A1) | Laporan; '@SUM(A1)",
                "Laporan - tahap 1; selesai | Laporan - tahap 1; selesai"
            })
    void a_formula_is_text(String title, String written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TaskCsv csv = new TaskCsv(out, Separator.KOMA);

        csv.add(new ExportRow(
                "KEU-1",
                "Keuangan",
                "",
                "Kota Blitar",
                title,
                Status.RENCANA,
                Priority.SEDANG,
                null,
                null,
                0,
                "",
                "",
                "",
                "",
                ""));
        csv.finish(new TaskFile.Info("", Instant.EPOCH, CYCLE, List.of(), List.of()));

        assertThat(out.toString(UTF_8).lines().toList().get(1)).contains("Kota Blitar," + written + ",RENCANA");
    }
}
