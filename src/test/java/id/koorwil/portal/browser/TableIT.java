package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of all tasks. */
class TableIT extends BoardTest {

    private String table() {
        return "/tugas?siklus=" + cycle.id();
    }

    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static Locator button(Page page, String code, String change) {
        return page.locator("[data-task=" + code + "] .change-" + change + ":visible");
    }

    private static List<String> titles(Page page) {
        return page.locator(".task-table .title a:visible").allInnerTexts();
    }

    @Test
    void shows_every_aspect_with_what_is_counted_of_it() {
        tasks.aTask(cycle).in("ppid").titled("Menyusun daftar informasi").create();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, table());

        assertThat(cell(page, "Menyusun daftar informasi")).isVisible();
        assertThat(page.locator(".page-head .facts")).containsText("5 tugas");
        assertThat(page.locator(".side-navigation [aria-current]")).containsText("Semua tugas");
        page.locator(".filter-bar").getByText("Aspek").click();
        page.locator("vaadin-popover")
                .getByText("Pelayanan Informasi Hukum dan PPID")
                .click();
        page.locator("vaadin-popover").getByText("Terapkan").click();
        page.waitForURL("**aspek=ppid**");
        assertThat(page.locator(".filter-bar .found")).hasText("1 dari 5");
        assertThat(cell(page, "Menata arsip")).hasCount(0);
    }

    @Test
    void looks_the_same_after_a_board_was_seen() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        page.locator(".side-navigation").getByText("Semua tugas").click();

        assertThat(page.locator(".task-table .cell:visible").first()).hasCSS("background-color", "rgba(0, 0, 0, 0)");
    }

    @Test
    void a_row_opens_the_panel_and_back_closes_it() {
        Page page = signedIn("pengamat", Window.DESKTOP, table());

        cell(page, "KEU-3").click();
        assertThat(page.locator("[data-testid=task-panel]")).containsText("Menyusun matriks");
        page.waitForURL("**tugas=KEU-3**");
        page.goBack();
        assertThat(page.locator("[data-testid=task-panel]")).hasCount(0);
        assertThat(cell(page, "KEU-3")).isVisible();
    }

    @Test
    void the_order_is_asked_of_the_database_and_kept() {
        Page page = signedIn("pj-data", Window.DESKTOP, table());
        cell(page, "KEU-3").waitFor();

        page.locator("vaadin-grid-sorter").getByText("Judul").click();
        page.waitForFunction(
                "() => [...document.querySelectorAll('.task-table .title a')].find((a) => a.checkVisibility()).textContent === 'Menata arsip'");
        assertThat(titles(page))
                .containsExactly("Menata arsip", "Menguji SPJ", "Menyiapkan replikasi", "Menyusun matriks");
        page.locator("vaadin-grid-sorter[direction=asc]").getByText("Judul").click();
        page.waitForFunction(
                "() => [...document.querySelectorAll('.task-table .title a')].find((a) => a.checkVisibility()).textContent === 'Menyusun matriks'");
        page.reload();
        cell(page, "KEU-3").waitFor();
        assertThat(titles(page).getFirst()).isEqualTo("Menyusun matriks");
    }

    @Test
    void the_order_is_chosen_by_keys() {
        Page page = signedIn("pj-literasi", Window.DESKTOP, table());
        cell(page, "KEU-3").waitFor();

        page.locator("[data-testid=search] input").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight"); // from the box of all rows
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertThat(page.locator("vaadin-grid-sorter[direction=asc]")).hasText("Judul");
        assertThat(page.locator("vaadin-grid-sorter[direction=asc]"))
                .hasAttribute("aria-label", "Urutkan menurut Judul");
    }

    @Test
    void columns_are_chosen_moved_and_widened_without_a_mouse_and_kept() {
        Page page = signedIn("pj-literasi", Window.DESKTOP, table());
        cell(page, "KEU-3").waitFor();

        page.getByText("Kolom", new Page.GetByTextOptions().setExact(true)).press("Enter");
        Locator chooser = page.locator("vaadin-popover.column-chooser");
        chooser.getByLabel("Koorwil", new Locator.GetByLabelOptions().setExact(true))
                .press("Space");
        chooser.getByLabel("Wilayah ke kiri").press("Enter");
        assertThat(page.locator("vaadin-grid-sorter").nth(1)).hasText("Wilayah");
        assertThat(chooser.getByLabel("Wilayah ke kiri")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-grid-sorter").first()).hasText("Wilayah");
        chooser.getByLabel("Wilayah ke kanan").press("Enter");
        assertThat(page.locator("vaadin-grid-sorter").nth(1)).hasText("Wilayah");
        assertThat(chooser.locator("li").nth(1)).containsText("Wilayah");
        chooser.getByLabel("Wilayah ke kiri").press("Enter");
        assertThat(page.locator("vaadin-grid-sorter").first()).hasText("Wilayah");
        assertThat(chooser.locator("li").first()).containsText("Wilayah");
        chooser.getByLabel("Wilayah lebih lebar").press("Enter");
        page.waitForFunction("() => document.querySelector('vaadin-grid-column').width === '200px'");
        page.keyboard().press("Escape");

        assertThat(page.locator("vaadin-grid-sorter").getByText("Koorwil")).isVisible();
        page.reload();
        cell(page, "KEU-3").waitFor();
        assertThat(page.locator("vaadin-grid-sorter").first()).hasText("Wilayah");
        assertThat(page.locator("vaadin-grid-column").first().evaluate("column => column.width"))
                .isEqualTo("200px");

        page.getByText("Kolom", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Kembalikan susunan awal").click();
        assertThat(page.locator("vaadin-grid-sorter").first()).hasText("Kode");
    }

    @Test
    void columns_are_moved_and_resized_by_their_heads_and_kept() {
        Page page = signedIn("pj-tata-kelola", Window.DESKTOP, table());
        cell(page, "KEU-3").waitFor();

        BoundingBox code = head(page, "Kode").boundingBox();
        BoundingBox title = head(page, "Judul").boundingBox();
        drag(page, code.x + 5, code.y + 5, title.x + 320);
        page.waitForFunction(
                "([code, title]) => title.getBoundingClientRect().x < code.getBoundingClientRect().x",
                List.of(head(page, "Kode").elementHandle(), head(page, "Judul").elementHandle()));
        BoundingBox handle =
                page.locator(".task-table [part~=resize-handle]").first().boundingBox();
        drag(page, handle.x + handle.width / 2, handle.y + 10, handle.x + 80);
        waitForAnswer(page);
        Object width = kept(page, "Judul");
        page.reload();
        cell(page, "KEU-3").waitFor();
        assertThat(head(page, "Judul").boundingBox().x)
                .isLessThan(head(page, "Kode").boundingBox().x);
        assertThat(kept(page, "Judul")).isEqualTo(width).isNotEqualTo("340px");
    }

    private static Locator head(Page page, String title) {
        return page.locator("vaadin-grid-sorter").getByText(title, new Locator.GetByTextOptions().setExact(true));
    }

    private static Object kept(Page page, String title) {
        return page.locator("vaadin-grid-column")
                .evaluateAll(
                        "(columns, title) => columns.find((column) => column._headerCell._content.textContent.trim() === title).width",
                        title);
    }

    private static void drag(Page page, double x, double y, double to) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + 20, y, new Mouse.MoveOptions().setSteps(5));
        page.mouse().move(to, y, new Mouse.MoveOptions().setSteps(20));
        page.mouse().up();
    }

    private static void waitForAnswer(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every((client) => !client.isActive?.())");
    }

    @Test
    void the_state_is_changed_in_the_row() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, table());

        button(page, bottom.code(), "status").click();
        page.locator("vaadin-popover").getByText("Dikerjakan").click();
        assertThat(button(page, bottom.code(), "status")).hasText("Dikerjakan");
        assertThat(tasks.read(cycle, bottom).status()).isEqualTo(Status.DIKERJAKAN);
        assertThat(button(page, bottom.code(), "status")).isFocused();
    }

    @Test
    void progress_executor_and_dates_are_changed_in_the_row_by_keys_alone() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, table());

        button(page, bottom.code(), "progress").press("Enter");
        page.locator("vaadin-popover").getByText("50%").press("Enter");
        assertThat(button(page, bottom.code(), "progress")).hasText("50%");

        button(page, bottom.code(), "executor").press("Enter");
        page.locator("vaadin-popover").getByLabel("Pelaksana").fill("Staf Arsip");
        page.keyboard().press("Enter");
        page.locator("vaadin-popover").getByText("Simpan").press("Enter");
        assertThat(button(page, bottom.code(), "executor")).hasText("Staf Arsip");

        button(page, bottom.code(), "dates").press("Enter");
        page.locator("vaadin-popover").getByLabel("Mulai").fill("10/8/2026");
        page.keyboard().press("Tab");
        page.locator("vaadin-popover").getByLabel("Tenggat").fill("9/8/2026");
        page.keyboard().press("Tab");
        page.locator("vaadin-popover").getByText("Simpan").press("Enter");
        assertThat(page.locator("vaadin-popover[opened]")).containsText("Tenggat mendahului mulai.");
        page.locator("vaadin-popover").getByLabel("Tenggat").fill("14/8/2026");
        page.keyboard().press("Tab");
        page.locator("vaadin-popover").getByText("Simpan").press("Enter");
        assertThat(button(page, bottom.code(), "dates")).containsText("14 Agu");
        assertThat(tasks.read(cycle, bottom).executor()).isEqualTo("Staf Arsip");
        assertThat(tasks.read(cycle, bottom).progressPercent()).isEqualTo(50);
    }

    @Test
    void whoever_was_first_is_named_and_both_values_are_shown() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, table());

        button(page, bottom.code(), "executor").click();
        page.locator("vaadin-popover").getByLabel("Pelaksana").fill("Staf Arsip");
        page.keyboard().press("Enter");
        service.edit(Actor.PORTAL, bottom.id(), TaskField.EXECUTOR, "", "Staf Lain");
        page.locator("vaadin-popover").getByText("Simpan").click();

        assertThat(page.locator("[data-testid=conflict]")).containsText("Staf Lain");
        page.locator("[data-testid=conflict]").getByText("Pakai isian saya").click();
        assertThat(button(page, bottom.code(), "executor")).hasText("Staf Arsip");
    }

    @Test
    void who_may_not_change_a_task_finds_no_button_in_its_row() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, table());

        cell(page, elsewhere.code()).waitFor();
        assertThat(button(page, elsewhere.code(), "status")).hasCount(0);
        assertThat(button(page, bottom.code(), "status")).hasCount(1);
    }

    @Test
    void what_is_shown_is_downloaded_as_comma_separated_values_without_formulas() throws IOException {
        service.edit(Actor.PORTAL, bottom.id(), TaskField.OUTPUT, "", "=HYPERLINK(\"http://x\")");
        Page page = signedIn("ketua", Window.DESKTOP, table() + "&wilayah=35.72");

        Download download = page.waitForDownload(() -> page.getByText("CSV", new Page.GetByTextOptions().setExact(true))
                .click());

        assertThat(download.suggestedFilename()).endsWith("-data-contoh.csv");
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines.getFirst()).startsWith("\uFEFFKode;Aspek;Sub-tema;Wilayah;Judul;Status");
        assertThat(lines).hasSize(4).anyMatch(line -> line.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    }
}
