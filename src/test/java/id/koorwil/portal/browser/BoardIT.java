package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A board under the hands of people: dragging, new tasks, filters. */
class BoardIT extends BoardTest {

    @Autowired
    private Clock clock;

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

        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("() => navigator.clipboard.writeText('Satu\\nDua\\nTiga')");

        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        page.getByLabel("Judul tugas").press("Control+V");
        page.getByText("Tambah 3 tugas").click();

        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("5");
        assertThat(column(page, "RENCANA").locator("[data-testid=card] .title").first())
                .hasText("Satu");
    }

    @Test
    void a_person_in_charge_chooses_the_region_among_those_that_the_filter_shows() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&wilayah=35.72&wilayah=35.22");

        column(page, "DIKERJAKAN")
                .getByLabel("Tambah tugas di kolom Dikerjakan")
                .click();
        page.getByLabel("Judul tugas").fill("Menyusun laporan");
        page.locator(".quick-add vaadin-combo-box").click();
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(2);
        page.locator("vaadin-combo-box-item:visible")
                .getByText("Kabupaten Bojonegoro")
                .click();
        page.getByText("Tambah tugas", new Page.GetByTextOptions().setExact(true))
                .click();

        Locator first = column(page, "DIKERJAKAN").locator("[data-testid=card]").first();
        assertThat(first.locator(".title")).hasText("Menyusun laporan");
        assertThat(first.locator(".region")).hasText("Kabupaten Bojonegoro");
    }

    @Test
    void a_task_that_the_filter_hides_is_offered_to_be_seen() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&cari=arsip");

        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        page.getByLabel("Judul tugas").fill("Menyusun laporan");
        page.getByLabel("Judul tugas").press("Enter");
        page.locator("vaadin-notification-card").getByText("Tampilkan").click();

        assertThat(column(page, "RENCANA").locator("[data-testid=card] .title").first())
                .hasText("Menyusun laporan");
    }

    @Test
    void each_filter_is_in_the_address_and_counted() {
        service.edit(Actor.PORTAL, top.id(), TaskField.EXECUTOR, "", "Siti Khotijah");
        service.edit(
                Actor.PORTAL,
                elsewhere.id(),
                TaskField.BLOCKAGE,
                Optional.empty(),
                Optional.of(new Blockage("Menunggu", Blockage.WaitsFor.PROVINSI, LocalDate.of(2026, 9, 7))));
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        toggle(page, "Wilayah saya", "wilayah=saya", "3 dari 4");
        page.getByText("Hapus saringan").click();
        toggle(page, "Terkendala", "terkendala=ya", "1 dari 4");
        page.getByText("Hapus saringan").click();
        toggle(page, "Dikembalikan", "dikembalikan=ya", "0 dari 4");
        page.getByText("Hapus saringan").click();
        choose(page, "Pelaksana", "Siti Khotijah", "pelaksana=Siti", "1 dari 4");
        page.getByText("Hapus saringan").click();
        choose(page, "Tenggat", "tanpa tenggat", "tenggat=tanpa", "4 dari 4");
    }

    private static Locator filter(Page page, String name) {
        return page.locator(".filter-bar").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private static void toggle(Page page, String name, String parameter, String found) {
        filter(page, name).click();
        page.waitForURL("**" + parameter + "**");
        assertThat(page.locator(".filter-bar .found")).hasText(found);
    }

    private static void choose(Page page, String name, String value, String parameter, String found) {
        filter(page, name).click();
        Locator choice = page.locator("vaadin-popover[opened]");
        choice.getByText(value).click();
        choice.getByText("Terapkan").click();
        page.waitForURL("**" + parameter + "**");
        assertThat(page.locator(".filter-bar .found")).hasText(found);
        assertThat(choice).hasCount(0);
    }

    @Test
    void under_a_filter_a_card_stands_directly_below_the_card_that_was_seen_above_it() {
        TaskRef hidden = tasks.aTask(cycle).titled("Lain").create();
        TaskRef seen = tasks.aTask(cycle).titled("Arsip satu").create();
        assertThat(tasks.column(cycle, Status.RENCANA)).startsWith(seen.code(), hidden.code());
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&cari=arsip");
        BoundingBox lower = card(page, bottom.code()).boundingBox();

        carry(page, card(page, seen.code()), lower.x + 100, lower.y + lower.height - 6);
        page.waitForFunction("() => getComputedStyle(document.querySelector('.drop-line')).visibility === 'visible'");
        page.mouse().up();

        page.waitForCondition(() -> tasks.column(cycle, Status.RENCANA)
                .equals(List.of(hidden.code(), top.code(), bottom.code(), seen.code())));
    }

    @Test
    void the_navigation_counts_the_own_open_and_the_late_ones() {
        LocalDate today = LocalDate.now(clock);
        tasks.aTask(cycle).lasting(today.minusDays(9), today.minusDays(1)).create();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        Locator here = page.locator(".side-navigation a[aria-current]");

        assertThat(here.locator(".own")).containsText("4");
        assertThat(here.locator(".alarm")).containsText("1");
        assertThat(page.locator(".board-header .late")).hasText("1 lewat tenggat");
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
