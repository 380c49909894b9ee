package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BoardIT extends BrowserTest {

    @Autowired
    private TaskContent tasks;

    @Autowired
    private TaskService service;

    private Cycle cycle;
    private TaskRef bottom;
    private TaskRef top;
    private TaskRef checked;
    private TaskRef elsewhere;

    @BeforeEach
    void aBoard() {
        cycle = tasks.aCycle();
        bottom = tasks.aTask(cycle).titled("Menata arsip").create();
        top = tasks.aTask(cycle).titled("Menguji SPJ").create();
        checked = tasks.aTask(cycle)
                .titled("Menyusun matriks")
                .being(Status.DIPERIKSA)
                .create();
        elsewhere = tasks.aTask(cycle)
                .titled("Menyiapkan replikasi")
                .of(BOJONEGORO)
                .being(Status.DIKERJAKAN)
                .create();
    }

    private String board() {
        return "/papan/keuangan?siklus=" + cycle.id();
    }

    @Test
    void a_card_is_dropped_at_a_precise_place_and_stays_there() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        dropAbove(page, card(page, bottom.code()), cardIn(page, "DIPERIKSA", checked.code()));

        assertThat(cardIn(page, "DIPERIKSA", bottom.code())).isVisible();
        assertThat(column(page, "DIPERIKSA").locator(".column-head .count")).hasText("2");
        page.reload();
        assertThat(column(page, "DIPERIKSA").locator("[data-testid=card]").first())
                .hasAttribute("data-task", bottom.code());
    }

    @Test
    void a_card_is_reordered_within_its_column() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());

        dropAbove(page, card(page, bottom.code()), card(page, top.code()));

        page.waitForCondition(
                () -> tasks.column(cycle, Status.RENCANA).getFirst().equals(bottom.code()));
        assertThat(column(page, "RENCANA").locator("[data-testid=card]").first())
                .hasAttribute("data-task", bottom.code());
    }

    @Test
    void a_refused_drop_goes_back_with_the_reason_and_the_step_before() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        BoundingBox done = column(page, "SELESAI").boundingBox();

        carry(page, card(page, top.code()), done.x + 100, done.y + 120);
        page.mouse().up();

        assertThat(page.getByText("Selesai hanya dari Diperiksa")).isVisible();
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        page.locator("vaadin-notification-card").getByText("Minta pemeriksaan").click();
        assertThat(cardIn(page, "DIPERIKSA", top.code())).isVisible();
    }

    @Test
    void escape_cancels_a_drag() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        BoundingBox target = column(page, "DIKERJAKAN").boundingBox();

        carry(page, card(page, top.code()), target.x + 100, target.y + 120);
        page.keyboard().press("Escape");
        page.mouse().up();

        assertThat(page.locator("card-board > .carried")).hasCount(0);
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        assertThat(tasks.column(cycle, Status.DIKERJAKAN)).containsExactly(elsewhere.code());
    }

    @Test
    void a_drop_of_a_card_that_somebody_moved_meanwhile_says_who() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        BoundingBox target = column(page, "DIKERJAKAN").boundingBox();
        carry(page, card(page, top.code()), target.x + 100, target.y + 60);
        service.move(
                TaskContent.anActor("Yusuf", id.koorwil.portal.access.Seat.leadOf("keuangan")),
                top.id(),
                tasks.placeOf(cycle, top),
                Status.DIPERIKSA,
                Place.TOP);

        page.mouse().up();

        assertThat(page.getByText("sudah dipindahkan oleh Yusuf")).isVisible();
        assertThat(cardIn(page, "DIPERIKSA", top.code())).isVisible();
    }

    @Test
    void the_card_menu_moves_reports_blocks_and_asks_for_verification() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board());

        menu(page, top.code(), "Paling bawah");
        page.waitForCondition(
                () -> tasks.column(cycle, Status.RENCANA).getLast().equals(top.code()));
        menu(page, top.code(), "50%");
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).hasCount(1);
        menu(page, top.code(), "Terkendala…");
        page.getByLabel("Apa kendalanya?").fill("Menunggu data provinsi");
        page.locator("vaadin-dialog").getByText("Tandai terkendala").click();
        assertThat(cardIn(page, "DIKERJAKAN", top.code()).locator(".blocked")).containsText("Menunggu data provinsi");
        menu(page, top.code(), "Minta pemeriksaan");
        page.getByLabel("Catatan untuk pemeriksa").fill("Bukti di map biru");
        page.locator("vaadin-notification-card vaadin-button")
                .getByText("Simpan")
                .click();

        page.waitForCondition(() -> tasks.read(cycle, top).request().note().equals("Bukti di map biru"));
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.DIPERIKSA);
    }

    @Test
    void a_person_in_charge_returns_a_task_and_says_why() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());

        dropAbove(page, card(page, checked.code()), card(page, elsewhere.code()));
        page.getByLabel("Alasan dikembalikan").fill("Bukti belum lengkap");
        page.locator("vaadin-notification-card vaadin-button")
                .getByText("Simpan")
                .click();

        assertThat(card(page, checked.code()).locator(".returned")).hasText("dikembalikan: Bukti belum lengkap");
    }

    @Test
    void a_title_and_enter_make_a_task_that_is_seen() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        page.getByLabel("Judul tugas").fill("Menyusun daftar <script>alert(1)</script> 🎉");
        page.getByLabel("Judul tugas").press("Enter");

        Locator first = column(page, "RENCANA").locator("[data-testid=card]").first();
        assertThat(first.locator(".title")).hasText("Menyusun daftar <script>alert(1)</script> 🎉");
        assertThat(first.locator(".region")).containsText("Kota Blitar");
    }

    @Test
    void several_pasted_lines_are_as_many_tasks() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        page.getByLabel("Judul tugas").fill("Satu\nDua\nTiga");
        page.getByText("Tambah 3 tugas").click();

        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("5");
        assertThat(column(page, "RENCANA").locator("[data-testid=card] .title").first())
                .hasText("Satu");
    }

    @Test
    void an_empty_title_is_told_beside_the_field() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        page.getByLabel("Judul tugas").press("Enter");

        assertThat(page.getByText("Isian ini wajib.")).isVisible();
    }

    @Test
    void filters_are_in_the_address_and_one_button_clears_them() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());

        page.locator("[data-testid=search] input").fill("arsip");
        page.waitForURL("**cari=arsip**");
        assertThat(page.getByText("1 dari 4")).isVisible();
        assertThat(page.locator("[data-testid=card]:visible")).hasCount(1);
        page.goBack();
        assertThat(page.locator("[data-testid=card]:visible")).hasCount(4);
        page.goForward();
        page.getByText("Hapus saringan").click();
        assertThat(page.locator("[data-testid=card]:visible")).hasCount(4);
    }

    @Test
    void a_phone_begins_with_the_own_region_where_the_address_says_none() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board());

        assertThat(page.getByText("3 dari 4")).hasCount(1);
        page.getByText("Wilayah saya").click();
        page.waitForURL("**wilayah=semua**");
        assertThat(cardIn(page, "DIKERJAKAN", elsewhere.code())).hasCount(1);
    }

    @Test
    void an_observer_looks_and_is_offered_nothing() {
        Page page = signedIn("pengamat", Window.DESKTOP, board());

        assertThat(card(page, top.code())).isVisible();
        assertThat(page.getByLabel("Tambah tugas di kolom Rencana")).hasCount(0);
        card(page, top.code()).locator(".card-menu").click();
        assertThat(page.locator("vaadin-popover").getByText("Salin tautan")).isVisible();
        assertThat(page.locator("vaadin-popover").getByText("Minta pemeriksaan"))
                .hasCount(0);
    }

    @Test
    void the_panel_saves_a_field_when_it_is_left_and_back_closes_it() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        card(page, top.code()).locator(".title a").click();
        Locator panel = page.locator("[data-testid=task-panel]");

        panel.getByLabel("Keluaran").fill("1 berkas");
        panel.getByLabel("Keluaran").blur();

        assertThat(panel.locator(".save-state")).containsText("Tersimpan");
        assertThat(tasks.read(cycle, top).output()).isEqualTo("1 berkas");
        page.goBack();
        assertThat(panel).hasCount(0);
    }

    @Test
    void a_late_field_shows_both_values_and_one_is_chosen() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");
        panel.getByLabel("Risiko").waitFor();
        service.edit(Actor.PORTAL, top.id(), TaskField.RISK, "", "Ruang sempit");

        panel.getByLabel("Risiko").fill("Waktu singkat");
        panel.getByLabel("Risiko").blur();
        Locator conflict = page.locator("[data-testid=conflict]");
        assertThat(conflict).containsText("Ruang sempit");
        assertThat(conflict).containsText("Waktu singkat");
        conflict.getByText("Pakai isian saya").click();

        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Waktu singkat"));
    }

    @Test
    void typed_days_are_read_and_an_end_before_the_start_is_told() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, "/tugas/" + top.code() + "?siklus=" + cycle.id());
        Locator panel = page.locator("[data-testid=task-panel]");

        type(panel.getByLabel("Mulai"), "3 okt 2026");
        type(panel.getByLabel("Tenggat"), "1/10/2026");
        assertThat(panel.getByText("Tenggat mendahului mulai.")).isVisible();
        assertThat(panel.getByLabel("Mulai")).hasValue("3 Okt 2026");
        type(panel.getByLabel("Tenggat"), "9 oktober 2026");

        page.waitForCondition(() -> tasks.read(cycle, top).dates().isPresent());
        assertThat(panel.getByText("5 hari kerja")).isVisible();
    }

    @Test
    void what_was_typed_is_offered_again_after_the_session_ended() {
        String path = "/tugas/" + top.code() + "?siklus=" + cycle.id();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, path);
        page.locator("[data-testid=task-panel]").getByLabel("Risiko").fill("Waktu singkat");
        page.context().clearCookies();

        page.navigate(url(path));
        signIn(page, "koordinator-3572", PASSWORD);
        page.waitForURL(url(path));
        assertThat(page.getByText("Belum tersimpan dari sebelumnya: Waktu singkat"))
                .isVisible();
        page.getByText("Pakai", new Page.GetByTextOptions().setExact(true)).click();

        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Waktu singkat"));
    }
}
