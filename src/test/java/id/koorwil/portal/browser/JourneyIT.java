package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each kind of person comes for, on a PC and on a phone. */
class JourneyIT extends BrowserTest {

    @Autowired
    private TaskContent tasks;

    @Autowired
    private Clock clock;

    private Cycle cycle;

    @BeforeEach
    void aBoard() {
        cycle = tasks.aCycle();
    }

    private String board() {
        return "/papan/keuangan?siklus=" + cycle.id();
    }

    @ParameterizedTest
    @EnumSource
    void a_coordinator_makes_a_task_dates_it_works_on_it_and_asks_for_verification(Window window) {
        Page page = signedIn("koordinator-3572", window, board());

        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        page.getByLabel("Judul tugas").fill("Menyusun daftar uji");
        page.getByLabel("Judul tugas").press("Enter");
        card(page, "KEU-1").locator(".title a").click();
        Locator panel = page.locator("[data-testid=task-panel]");
        if (window == Window.PHONE) {
            pickToday(page, panel.getByLabel("Mulai"));
            pickToday(page, panel.getByLabel("Tenggat"));
        } else {
            type(panel.getByLabel("Mulai"), "hari ini");
            type(panel.getByLabel("Tenggat"), "hari ini");
        }
        assertThat(panel.locator(".save-state")).containsText("Tersimpan");
        panel.getByLabel("Tutup panel").click();
        assertThat(panel).hasCount(0);
        menu(page, "KEU-1", "Dikerjakan");
        assertThat(cardIn(page, "DIKERJAKAN", "KEU-1")).hasCount(1);
        menu(page, "KEU-1", "50%");
        assertThat(card(page, "KEU-1").locator(".percent")).hasText("50%");
        menu(page, "KEU-1", "Minta pemeriksaan");
        page.getByLabel("Catatan untuk pemeriksa").fill("Lihat lampiran 2");
        page.locator("vaadin-notification-card vaadin-button")
                .getByText("Simpan")
                .click();
        assertThat(cardIn(page, "DIPERIKSA", "KEU-1")).hasCount(1);
        assertThat(page.locator("vaadin-notification-card").getByText("Catatan untuk pemeriksa"))
                .hasCount(0);

        TaskDetails task = tasks.read(cycle, new TaskRef(0, "KEU-1"));
        assertThat(task.status()).isEqualTo(Status.DIPERIKSA);
        assertThat(task.request().note()).isEqualTo("Lihat lampiran 2");
        LocalDate today = LocalDate.now(clock);
        assertThat(task.dates()).contains(new DateSpan(today, today));
    }

    /** Phones show the calendar over the whole window; the browser stands in another zone, often on another day. */
    private static void pickToday(Page page, Locator field) {
        field.click();
        page.locator("vaadin-date-picker-overlay-content [slot=today-button]:visible")
                .click();
    }

    @ParameterizedTest
    @EnumSource
    void a_person_in_charge_verifies_one_region_returns_another_and_makes_a_task_for_a_third(Window window) {
        TaskRef good = tasks.aTask(cycle).being(Status.DIPERIKSA).create();
        TaskRef poor = tasks.aTask(cycle).of(BOJONEGORO).being(Status.DIPERIKSA).create();
        Page page = signedIn("pj-keuangan", window, board());

        menu(page, good.code(), "Selesai");
        assertThat(cardIn(page, "SELESAI", good.code())).hasCount(1);
        menu(page, poor.code(), "Dikerjakan");
        page.getByLabel("Alasan dikembalikan").fill("Bukti belum ada");
        page.locator("vaadin-notification-card vaadin-button")
                .getByText("Simpan")
                .click();
        assertThat(card(page, poor.code()).locator(".returned")).hasText("dikembalikan: Bukti belum ada");

        page.locator(".page-head [data-key=n]").click();
        Locator form = page.locator("vaadin-dialog[opened]");
        form.getByLabel("Judul").fill("Mengumpulkan berita acara");
        form.locator("vaadin-multi-select-combo-box input").fill("Kota Madiun");
        page.locator("vaadin-multi-select-combo-box-item:visible").first().click();
        form.locator("vaadin-button[theme~=primary]").click();
        assertThat(form).hasCount(0);

        assertThat(card(page, "KEU-3").locator(".region")).hasText("Kota Madiun");
    }

    @ParameterizedTest
    @EnumSource
    void a_chair_goes_through_nine_boards_and_takes_a_spreadsheet_along(Window window) {
        Page page = signedIn("ketua", window, "/");
        page.locator("h1").waitFor();
        Locator links = page.locator(".side-navigation .heading + ul a");
        assertThat(links).hasCount(9);

        List<String> names = links.locator(".label").allTextContents();
        for (int i = 0; i < names.size(); i++) {
            if (window == Window.PHONE) {
                page.getByLabel("Buka menu").click();
            }
            links.nth(i).click();
            assertThat(page.locator("h1")).hasText(names.get(i));
            assertThat(page.locator("[data-testid=card]").first()).isVisible();
            assertThat(page.getByLabel("Tambah tugas di kolom Rencana")).hasCount(0);
        }
        Download download =
                page.waitForDownload(() -> page.locator("[data-testid=export]").click());
        assertThat(download.suggestedFilename()).endsWith("-data-contoh.xlsx");
    }

    @ParameterizedTest
    @EnumSource
    void an_observer_reads_a_task_as_text(Window window) {
        TaskRef task = tasks.aTask(cycle).titled("Menata arsip").create();
        Page page = signedIn("pengamat", window, board());

        card(page, task.code()).locator(".title a").click();
        Locator panel = page.locator("[data-testid=task-panel]");

        assertThat(panel.locator("h2")).hasText("Menata arsip");
        assertThat(panel).containsText("Kota Blitar");
        assertThat(panel.locator("input, textarea")).hasCount(0);
        assertThat(panel.getByText("Salin tautan")).isVisible();
        assertThat(panel.getByText("Hapus")).hasCount(0);
    }
}
