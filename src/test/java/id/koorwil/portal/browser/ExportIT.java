package id.koorwil.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExportIT extends BrowserTest {

    @Autowired
    private TaskContent tasks;

    @Test
    void holds_what_the_page_shows_under_its_filters() throws IOException {
        Cycle cycle = tasks.aCycle();
        LocalDate start = LocalDate.of(2026, 9, 7);
        tasks.aTask(cycle)
                .titled("=1+1")
                .lasting(start, start.plusDays(4))
                .being(Status.DIKERJAKAN)
                .create();
        tasks.aTask(cycle).titled("Lain").of(TaskContent.BOJONEGORO).create();
        tasks.aTask(cycle).titled("Papan lain").in("ppid").create();
        Page page = signedIn("ketua", Window.DESKTOP, "/papan/keuangan?wilayah=35.72&siklus=" + cycle.id());

        Download download =
                page.waitForDownload(() -> page.locator("[data-testid=export]").click());

        assertThat(download.suggestedFilename()).contains("data-contoh").endsWith(".xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(download.createReadStream())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(texts(rows.getFirst()))
                    .containsExactly(
                            "Kode",
                            "Aspek",
                            "Sub-tema",
                            "Wilayah",
                            "Judul",
                            "Status",
                            "Prioritas",
                            "Mulai",
                            "Tenggat",
                            "Kemajuan (%)",
                            "Pelaksana",
                            "Keluaran",
                            "Tergantung pada",
                            "Risiko",
                            "Uraian");
            assertThat(rows).hasSize(2);
            Row task = rows.get(1);
            assertThat(task.getCell(0).asString()).isEqualTo("KEU-1");
            assertThat(task.getCell(4).getType()).isEqualTo(CellType.STRING);
            assertThat(task.getCell(4).asString()).isEqualTo("=1+1");
            assertThat(task.getCell(5).asString()).isEqualTo("DIKERJAKAN");
            assertThat(task.getCell(7).asDate().toLocalDate()).isEqualTo(start);
            assertThat(task.getCell(9).asNumber()).isEqualTo(BigDecimal.ZERO);
            List<Row> info = workbook.findSheet("Info").orElseThrow().read();
            assertThat(info.getFirst().getCellText(0)).isEqualTo("Data contoh");
            assertThat(info).anySatisfy(row -> assertThat(row.getCellText(1)).endsWith("Wilayah: Kota Blitar"));
        }
    }

    @Test
    void an_unknown_aspect_cycle_or_filter_value_is_ignored_and_told_on_the_info_sheet() throws IOException {
        Page page = signedIn("ketua", Window.DESKTOP, "/papan/keuangan");

        APIResponse response = page.request()
                .get(url("/ekspor/tugas.xlsx?siklus=999&aspek=bulan&wilayah=99.99&tenggat=kapan&cari=%3Cscript%3E"));

        assertThat(response.status()).isEqualTo(200);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(response.body()))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(1);
            List<Row> info = workbook.findSheet("Info").orElseThrow().read();
            assertThat(info)
                    .anySatisfy(row -> assertThat(row.getCellText(1))
                            .contains("siklus=999", "aspek=bulan", "wilayah=99.99", "tenggat=kapan"));
        }
    }

    @Test
    void is_not_for_who_is_not_signed_in() {
        Page page = window(Window.DESKTOP);

        APIResponse response = page.request().get(url("/ekspor/tugas.xlsx"));

        assertThat(response.url()).contains("/login");
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::asString).toList();
    }
}
