package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.StatementCount;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A board under the hands of people: dragging, and what stands around it. */
class BoardIT extends BoardTest {

    @Autowired
    private Clock clock;

    @Autowired
    private StatementCount count;

    @Test
    void a_board_speaks_english_too_with_words_that_agree_with_their_numbers() {
        service.addDependency(Actor.PORTAL, top.id(), bottom.code());
        service.addDependency(Actor.PORTAL, top.id(), checked.code());
        Page page = signedIn("koordinator-3529", Window.DESKTOP, board());
        page.locator("[data-testid=language]").click();

        assertThat(column(page, "RENCANA").locator("h2")).containsText("Planned");
        assertThat(card(page, top.code()).locator(".links")).hasAttribute("title", "2 links");
        assertThat(card(page, bottom.code()).locator(".links")).hasAttribute("title", "1 link");
        page.locator("[data-testid=language]").click();
        assertThat(column(page, "RENCANA").locator("h2")).containsText("Rencana");
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
    void the_navigation_counts_the_own_open_and_the_late_ones() {
        LocalDate today = LocalDate.now(clock);
        tasks.aTask(cycle).lasting(today.minusDays(9), today.minusDays(1)).create();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        Locator here = page.locator(".side-navigation a[aria-current]");

        assertThat(here.locator(".own")).containsText("4");
        assertThat(here.locator(".alarm")).containsText("1");
        assertThat(page.locator(".page-head .late")).hasText("1 lewat tenggat");
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

    @Test
    void an_empty_column_says_why_and_what_next_for_who_can_do_it() {
        Page coordinator = signedIn("koordinator-3572", Window.DESKTOP, board());
        assertThat(column(coordinator, "SELESAI").locator(".column-empty"))
                .hasText(
                        "Belum ada yang selesai. Penanggung jawab memindahkan kartu dari Diperiksa setelah memeriksanya.");
        Page observer = signedIn("pengamat", Window.PHONE, board() + "&cari=tidak-ada");
        assertThat(column(observer, "RENCANA").locator(".column-empty"))
                .hasText("Tidak ada yang cocok dengan saringan. Ubah atau hapus saringannya.");
        observer.navigate(url(board()));
        assertThat(column(observer, "SELESAI").locator(".column-empty")).hasText("Belum ada yang selesai.");
    }

    @Test
    void a_phone_reads_no_page_twice_to_learn_that_it_is_one() {
        count.reset();
        Page phone = signedIn("koordinator-3572", Window.PHONE, board());
        assertThat(card(phone, checked.code())).isVisible();

        assertThat(count.statements())
                .filteredOn(statement -> statement.contains(" AS lane,"))
                .hasSize(1);
    }
}
