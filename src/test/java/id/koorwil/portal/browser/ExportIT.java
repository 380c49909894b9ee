package id.koorwil.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExportIT extends BrowserTest {

    @Autowired
    private TaskContent tasks;

    @Autowired
    private TaskService service;

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
    void says_dependencies_by_code_and_on_its_second_sheet_who_when_and_how_many() throws IOException {
        Cycle cycle = tasks.aCycle();
        TaskRef first = tasks.aTask(cycle).create();
        TaskRef second = tasks.aTask(cycle).create();
        TaskRef third = tasks.aTask(cycle).create();
        service.addDependency(Actor.PORTAL, third.id(), first.code());
        service.addDependency(Actor.PORTAL, third.id(), second.code());
        Page page = signedIn("ketua", Window.DESKTOP, "/papan/keuangan");

        byte[] file = page.request()
                .get(url("/ekspor/tugas.xlsx?siklus=" + cycle.id()))
                .body();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(12)).isEqualTo("KEU-1; KEU-2");
            Map<String, String> info = workbook.findSheet("Info").orElseThrow().read().stream()
                    .filter(row -> row.getCellCount() > 1)
                    .collect(Collectors.toMap(row -> row.getCellText(0), row -> row.getCellText(1)));
            assertThat(info)
                    .containsEntry("Diekspor oleh", "Ketua Bawaslu Jawa Timur")
                    .containsEntry("Siklus", cycle.name())
                    .containsEntry("Saringan", "tanpa")
                    .containsEntry("Baris", "3")
                    .containsKey("Waktu");
        }
        assertThat(firstSheetOf(file)).contains("<pane ", "state=\"frozen\"", "<autoFilter ref=\"A1:O4\"", "<col ");
    }

    private static String firstSheetOf(byte[] file) throws IOException {
        Path copy = Files.createTempFile("tugas", ".xlsx");
        Files.write(copy, file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            byte[] sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            return new String(sheet, StandardCharsets.UTF_8);
        } finally {
            Files.delete(copy);
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

    @Test
    void after_the_session_ended_it_leads_to_sign_in_and_back_to_the_page() {
        Page page = signedIn("ketua", Window.DESKTOP, "/papan/keuangan?terkendala=ya");
        page.locator("[data-testid=card]").first().waitFor();
        endSession(page);

        page.locator("[data-testid=export]").click();
        page.locator("input[name=username]").waitFor();
        signIn(page, "ketua", PASSWORD);

        page.waitForURL(url("/papan/keuangan?terkendala=ya"));
    }
}
