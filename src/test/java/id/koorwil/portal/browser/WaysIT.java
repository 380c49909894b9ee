package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind of person does with overview, table and timeline: with the mouse, with keys alone, and with a finger. */
class WaysIT extends BoardTest {

    private TaskRef late;

    @BeforeEach
    void aLateTask() {
        late = tasks.aTask(cycle)
                .titled("Menyusun SOP")
                .being(Status.DIKERJAKAN)
                .lasting(LocalDate.of(2026, 8, 18), LocalDate.of(2026, 9, 4))
                .create();
    }

    private Page begin(Way way, String account, String path) {
        Page page = way == Way.FINGER ? touchScreen() : window(Window.DESKTOP);
        return signedIn(page, account, path + "?siklus=" + cycle.id());
    }

    private static Locator exactly(Locator where, String words) {
        return where.getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator panel(Page page) {
        return page.locator("[data-testid=task-panel]");
    }

    private static void close(Way way, Page page) {
        way.press(panel(page).getByLabel("Tutup panel"));
        assertThat(panel(page)).hasCount(0);
    }

    /** What a screen reader finds there. */
    private static void assertSpoken(Locator where, String... parts) {
        where.page().waitForCondition(() -> where.ariaSnapshot().contains(parts[0]));
        assertThat(where.ariaSnapshot()).contains(parts);
    }

    private static Locator figure(Page page, String words) {
        return page.locator(".figure-card").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator bar(Page page, TaskRef task) {
        return page.locator("[data-testid=bar][data-task=" + task.code() + "]:visible");
    }

    @ParameterizedTest
    @EnumSource
    void a_coordinator_goes_from_what_matters_to_a_report_and_sees_it_in_the_timeline(Way way) {
        Page page = begin(way, "koordinator-3572", "/");

        assertSpoken(
                page.locator(".agenda"),
                "heading \"Yang terpenting untuk Anda\" [level=2]",
                "link \"" + late.code() + " Menyusun SOP\"");
        way.press(page.locator(".agenda").getByText("Menyusun SOP"));
        assertSpoken(panel(page), "region \"" + late.code() + " Menyusun SOP\"", "heading \"Menyusun SOP\" [level=2]");
        way.type(panel(page).getByLabel("Kemajuan"), "80");
        page.keyboard().press("Tab");
        assertThat(panel(page).locator("[role=status]").last()).containsText("Tersimpan");
        close(way, page);
        assertThat(page.locator(".agenda").getByText("Menyusun SOP")).isVisible();

        way.go(page, Way.Place.TIMELINE);
        assertThat(bar(page, late)).hasAttribute("aria-label", Pattern.compile("Dikerjakan, 80 persen"));
        way.press(bar(page, late));
        assertThat(panel(page).getByLabel("Kemajuan")).hasValue("80");
        close(way, page);
        assertThat(tasks.read(cycle, late).progressPercent()).isEqualTo(80);
    }

    @ParameterizedTest
    @EnumSource
    void a_person_in_charge_goes_from_what_waits_to_the_table_and_verifies(Way way) {
        Page page = begin(way, "pj-keuangan", "/");

        way.press(figure(page, "Menunggu pemeriksaan"));
        assertThat(page.locator(".filter-bar [role=status]")).hasText("1 dari 5");
        assertSpoken(
                page.locator(".task-table"),
                "button \"" + checked.code() + ", Status: Diperiksa. Ubah\"",
                "treegrid \"Semua tugas\"",
                "columnheader \"Urutkan menurut Judul\"");
        way.press(page.locator("[data-task=" + checked.code() + "] .change-status:visible"));
        way.press(exactly(page.locator("vaadin-popover[opened]"), "Selesai"));
        assertThat(page.locator(".filter-bar .found")).hasText("0 dari 5");
        assertThat(tasks.read(cycle, checked).status()).isEqualTo(Status.SELESAI);
    }

    @ParameterizedTest
    @EnumSource
    void a_chair_reads_what_is_late_and_then_the_two_months_by_region(Way way) {
        Page page = begin(way, "ketua", "/");

        way.press(figure(page, "Lewat tenggat"));
        assertThat(page.locator(".filter-bar .found")).hasText("1 dari 5");
        way.press(page.locator(".task-table .title a:visible").first());
        assertThat(panel(page).locator("h2")).hasText("Menyusun SOP");
        close(way, page);

        way.go(page, Way.Place.TIMELINE);
        way.press(exactly(page.locator(".timeline-tools"), "Wilayah"));
        assertThat(page.locator("vaadin-grid-cell-content .group").getByText("Kota Blitar"))
                .isVisible();
        way.press(exactly(page.locator(".segments"), "Minggu"));
        page.waitForURL("**skala=minggu**");
        way.press(bar(page, late));
        assertThat(panel(page)).containsText("lewat");
    }

    @ParameterizedTest
    @EnumSource
    void a_chair_of_a_region_finds_the_own_row_and_takes_its_list_along(Way way) {
        Page page = begin(way, "ketua-3572", "/");

        assertSpoken(
                page.locator("region-matrix"),
                "gridcell \"Kota Blitar, Akuntabilitas Keuangan: 4 tugas",
                "grid \"Wilayah × aspek\"",
                "rowheader \"Kota Blitar\"");
        way.press(page.locator("region-matrix").getByLabel("Kota Blitar, Akuntabilitas Keuangan: 4 tugas"));
        assertThat(page.locator(".filter-bar .found")).hasText("4 dari 5");
        Download list = page.waitForDownload(() -> way.press(page.locator("[data-testid=export]")));
        assertThat(list.suggestedFilename()).endsWith(".xlsx");
    }

    @ParameterizedTest
    @EnumSource
    void an_observer_reads_timeline_and_table_and_is_offered_no_change(Way way) {
        Page page = begin(way, "pengamat", "/linimasa");

        assertSpoken(
                page.locator("timeline-chart"),
                "gridcell \"" + late.code() + " Menyusun SOP, Kota Blitar, Dikerjakan, ",
                "treegrid \"Linimasa dua bulan\"",
                "rowheader \"" + late.code() + " Menyusun SOP\"");
        way.press(bar(page, late));
        assertThat(panel(page).locator("h2")).hasText("Menyusun SOP");
        assertThat(panel(page).locator("input, textarea")).hasCount(0);
        close(way, page);
        way.go(page, Way.Place.TABLE);
        assertThat(page.locator(".task-table .title a:visible").first()).isVisible();
        assertThat(page.locator(".task-table button:visible")).hasCount(0);
        way.press(exactly(page.locator(".filter-bar"), "Status"));
        way.tick(page.locator("vaadin-popover[opened]").getByLabel("Dikerjakan"));
        way.press(exactly(page.locator("vaadin-popover[opened]"), "Terapkan"));
        assertThat(page.locator(".filter-bar .found")).hasText("2 dari 5");
    }

    @ParameterizedTest
    @EnumSource
    void an_administrator_moves_a_task_on_in_the_table_and_reads_english(Way way) {
        Page page = begin(way, "admin", "/tugas");

        Locator state = page.locator("[data-task=" + bottom.code() + "] .change-status:visible");
        way.press(state);
        way.press(exactly(page.locator("vaadin-popover[opened]"), "Dikerjakan"));
        assertThat(state).hasText("Dikerjakan");
        assertThat(tasks.read(cycle, bottom).status()).isEqualTo(Status.DIKERJAKAN);

        way.press(page.locator("[data-testid=language]"));
        assertThat(page.locator("h1")).hasText("All tasks");
        page.reload(); // it is remembered; and two presses within a blink would be a double click
        assertThat(page.locator("h1")).hasText("All tasks");
        way.press(page.locator("[data-testid=language]"));
        assertThat(page.locator("h1")).hasText("Semua tugas");
    }
}
