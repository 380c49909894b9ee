package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as the browser prints them: all that the filter holds, its head on each sheet, in either direction. */
class PaperIT extends BoardTest {

    private List<String> printed(Page page, boolean landscape, boolean grounds) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setLandscape(landscape)
                .setPrintBackground(grounds)
                .setPreferCSSPageSize(false));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return Stream.iterate(1, sheet -> sheet + 1)
                    .limit(document.getNumberOfPages())
                    .map(sheet -> {
                        stripper.setStartPage(sheet);
                        stripper.setEndPage(sheet);
                        try {
                            return stripper.getText(document).replaceAll("\\s+", " ");
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void a_very_long_list_asks_before_and_says_it_above_to_whoever_is_not_asked() {
        Page page = signedIn(
                "ketua",
                Window.DESKTOP,
                "/tugas?wilayah=semua&siklus=" + tasks.theManyCards().id());
        page.locator("vaadin-grid a[router-link]").first().waitFor();
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.message());
            dialog.dismiss();
        });

        page.keyboard().press("Control+P");
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked.getFirst()).contains("5.000 baris", "Ekspor");

        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("#paper > p")).containsText("5.000 baris");
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("#paper")).hasCount(0);
    }

    private static void assertHeadOnEach(List<String> sheets, String... words) {
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet).contains(words));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_table_prints_every_row_with_its_head_on_each_sheet(boolean landscape) throws IOException {
        List<TaskRef> many =
                Stream.generate(() -> tasks.aTask(cycle).create()).limit(120).toList();
        Page page = signedIn("ketua", Window.DESKTOP, "/tugas?siklus=" + cycle.id() + "&wilayah=35.72");
        page.locator("vaadin-grid a[router-link]").first().waitFor();

        List<String> sheets = printed(page, landscape, landscape);

        assertThat(sheets).hasSizeBetween(2, 14);
        assertHeadOnEach(
                sheets, "Kode", "Judul", "Mulai", "Kemajuan", cycle.name(), "Data contoh", "Wilayah: Kota Blitar");
        String all = String.join(" ", sheets);
        assertThat(many).allSatisfy(task -> assertThat(all).contains(task.code() + " "));
        assertThat(all).doesNotContain(elsewhere.code() + " Menyiapkan");
        // afterwards the page is as it was
        assertThat(page.locator("vaadin-grid")).isVisible();
        assertThat(page.locator("#paper")).hasCount(0);
    }

    @Test
    void the_board_prints_every_card_and_no_panel_over_them() throws IOException {
        List<TaskRef> many =
                Stream.generate(() -> tasks.aTask(cycle).create()).limit(40).toList();
        Page page = signedIn("ketua", Window.DESKTOP, board() + "&tugas=" + top.code());
        page.locator("[data-testid=task-panel]").waitFor();

        List<String> sheets = printed(page, true, false);

        assertHeadOnEach(sheets, "Rencana 42", "Dikerjakan 1", "Diperiksa 1", "Selesai 0", "Data contoh");
        String all = String.join(" ", sheets);
        assertThat(many).allSatisfy(task -> assertThat(all).contains(task.code() + " "));
        assertThat(all).contains(checked.code() + " Menyusun matriks").doesNotContain("Hapus");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_timeline_prints_the_whole_cycle_on_the_width_of_a_sheet(boolean landscape) throws IOException {
        LocalDate monday = LocalDate.of(2026, 9, 28);
        service.edit(
                Actor.PORTAL,
                top.id(),
                TaskField.DATES,
                Optional.empty(),
                Optional.of(new DateSpan(monday, monday.plusDays(5))));
        Page page = signedIn("ketua", Window.DESKTOP, "/linimasa?siklus=" + cycle.id());
        page.locator("vaadin-grid a[router-link]").first().waitFor();

        List<String> sheets = printed(page, landscape, false);

        assertHeadOnEach(sheets, "Linimasa", "10 Agu", "28 Sep", "5 Okt", "Data contoh");
        assertThat(String.join(" ", sheets)).contains(top.code(), bottom.code(), checked.code(), "Rencana · 3 Okt");
    }

    @Test
    void one_task_prints_with_all_that_is_written_in_it() throws IOException {
        service.edit(
                Actor.PORTAL,
                top.id(),
                TaskField.DESCRIPTION,
                "",
                "Baris satu\n" + "kata ".repeat(700) + "\nBaris akhir");
        Page page = signedIn("ketua", Window.DESKTOP, "/tugas/" + top.code() + "?siklus=" + cycle.id());
        page.locator("[data-testid=task-panel]").waitFor();

        List<String> sheets = printed(page, false, false);

        assertThat(sheets.getFirst()).contains(top.code(), "Menguji SPJ", "Baris satu", cycle.name(), "Data contoh");
        assertThat(String.join(" ", sheets)).contains("Baris akhir");
    }

    @Test
    void the_overview_still_prints_on_one_sheet_after_other_pages_were_seen() throws IOException {
        Page page = signedIn("ketua", Window.DESKTOP, "/tugas");
        page.locator("vaadin-grid a[router-link]").first().waitFor();
        page.navigate(url("/"));
        page.locator("region-matrix td a").first().waitFor();

        assertThat(printed(page, false, false)).hasSize(1);
    }
}
