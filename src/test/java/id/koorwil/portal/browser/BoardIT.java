package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import org.junit.jupiter.api.Test;

/** A board under the hands of people: dragging, new tasks, filters. */
class BoardIT extends BoardTest {

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
                TaskContent.anActor("Yusuf", Seat.leadOf("keuangan")),
                top.id(),
                tasks.placeOf(cycle, top),
                Status.DIPERIKSA,
                Place.TOP);

        page.mouse().up();

        assertThat(page.getByText("sudah dipindahkan oleh Yusuf")).isVisible();
        assertThat(cardIn(page, "DIPERIKSA", top.code())).isVisible();
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
    void cards_that_one_may_not_move_are_not_picked_up() {
        Page observer = signedIn("pengamat", Window.DESKTOP, board());
        assertStays(observer, card(observer, top.code()));

        Page coordinator = signedIn("koordinator-3572", Window.DESKTOP, board());
        assertStays(coordinator, card(coordinator, elsewhere.code()));
    }

    private static void assertStays(Page page, Locator card) {
        BoundingBox box = card.locator(".title").boundingBox();
        page.mouse().move(box.x + 20, box.y + 8);
        page.mouse().down();
        page.mouse().move(box.x + 200, box.y + 60, new Mouse.MoveOptions().setSteps(5));
        assertThat(page.locator("card-board > .carried")).hasCount(0);
        page.mouse().up();
    }
}
