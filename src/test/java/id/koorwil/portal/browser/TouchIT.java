package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.task.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A board in the hand: fingers on a screen of 390 pixels, as Chromium gets them from one. */
class TouchIT extends BoardTest {

    /**
     * What is lower or narrower than 44 pixels. A link in a card or a row is as large as those, a bar as what lies around it
     * for the finger; what lies in a field is pressed with the field.
     */
    private static final String TOO_SMALL = """
            () => {
              const target = (link) =>
                (link.matches('.title a') && link.closest('.card, vaadin-grid-cell-content, li'))
                || link.closest('vaadin-select, vaadin-password-field') || link;
              const size = (link) => {
                const { width, height } = target(link).getBoundingClientRect();
                const around = getComputedStyle(link, '::after');
                const [x, y] = [[around.left, around.right], [around.top, around.bottom]]
                  .map((edges) => edges.reduce((sum, edge) => sum - Math.min(0, parseFloat(edge) + 1), 0));
                return link.matches('.bar') ? { width: width + x, height: height + y } : { width, height };
              };
              return [...document.querySelectorAll('a, button, vaadin-button, [role=button], vaadin-checkbox')]
                .filter((link) => link.checkVisibility() && !link.closest('.skip-link'))
                .map((link) => ({ link, ...size(link) }))
                .filter(({ width, height }) => width > 0 && height > 0 && (height < 43.5 || width < 43.5))
                .map(({ link, width, height }) => `${link.className || link.tagName} ${width}x${height}`);
            }""";

    private Page phone(String account, String path) {
        return signedIn(touchScreen(), account, path);
    }

    private static Locator tab(Page page, String status) {
        return page.locator(".column-tabs [data-column=" + status + "]");
    }

    @Test
    void one_column_is_seen_at_a_time_and_the_states_lead_to_the_others() {
        Page page = phone("koordinator-3572", board());
        card(page, top.code()).waitFor();

        assertThat(tab(page, "RENCANA")).hasAttribute("aria-current", "true");
        assertThat(tab(page, "RENCANA")).hasText("Rencana2");
        assertThat(column(page, "DIKERJAKAN")).not().isInViewport();
        tab(page, "DIPERIKSA").tap();
        assertThat(tab(page, "DIPERIKSA")).hasAttribute("aria-current", "true");
        assertThat(card(page, checked.code())).isInViewport();
        assertThat(column(page, "RENCANA")).not().isInViewport();
        assertThat(tab(page, "RENCANA")).isInViewport();
    }

    @Test
    void swiping_over_cards_scrolls_the_column_and_moves_none() {
        Page page = phone(
                "pj-keuangan", "/papan/keuangan?siklus=" + tasks.theManyCards().id());
        Locator list = column(page, "RENCANA").locator("card-list");
        column(page, "RENCANA").locator("[data-testid=card]:visible").nth(1).waitFor();
        BoundingBox box = list.boundingBox();
        Finger finger = Finger.on(page);

        finger.down(box.x + 200, box.y + 300);
        finger.go(box.x + 200, box.y + 300, box.x + 200, box.y + 60);
        finger.up();
        page.waitForFunction("list => list.scrollTop > 100", list.elementHandle());
        assertThat(page.locator(".carried")).hasCount(0);
    }

    @Test
    void swiping_to_the_side_leads_to_the_next_column_and_snaps_there() {
        Page page = phone("koordinator-3572", board());
        BoundingBox box = card(page, top.code()).boundingBox();
        Finger finger = Finger.on(page);

        finger.down(box.x + 300, box.y + 60);
        finger.go(box.x + 300, box.y + 60, box.x + 20, box.y + 60);
        finger.up();
        assertThat(tab(page, "DIKERJAKAN")).hasAttribute("aria-current", "true");
        page.waitForFunction("""
                () => Math.abs(document.querySelector('.column[data-status=DIKERJAKAN]').getBoundingClientRect().x
                  - document.querySelector('card-board').getBoundingClientRect().x) < 1""");
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.RENCANA);
    }

    @Test
    void a_card_is_carried_by_its_handle() {
        Page page = phone("koordinator-3572", board());
        BoundingBox grip = card(page, top.code()).locator(".grip").boundingBox();
        BoundingBox below = card(page, bottom.code()).boundingBox();
        Finger finger = Finger.on(page);

        hold(page, finger, grip);
        finger.go(grip.x + 20, grip.y + 20, grip.x + 30, below.y + below.height - 4);
        page.waitForFunction("() => document.querySelector('.drop-line').matches(':popover-open')");
        finger.up();

        page.waitForFunction(
                "([one, other]) => one.getBoundingClientRect().y > other.getBoundingClientRect().y",
                List.of(
                        card(page, top.code()).elementHandle(),
                        card(page, bottom.code()).elementHandle()));
        assertThat(page.locator(".carried")).hasCount(0);
        page.waitForCondition(() -> tasks.column(cycle, Status.RENCANA).equals(List.of(bottom.code(), top.code())));
    }

    /** Until the card is in the hand. */
    private static void hold(Page page, Finger finger, BoundingBox grip) {
        finger.down(grip.x + 20, grip.y + 20);
        page.locator("card-board > .carried").waitFor();
    }

    @Test
    void a_card_that_is_held_and_not_carried_stays_where_it_is_in_any_column() {
        Page page = phone("koordinator-3572", board());
        tab(page, "DIPERIKSA").tap();
        page.waitForFunction("""
                () => Math.abs(document.querySelector('.column[data-status=DIPERIKSA]').getBoundingClientRect().x
                  - document.querySelector('card-board').getBoundingClientRect().x) < 1""");
        BoundingBox grip = card(page, checked.code()).locator(".grip").boundingBox();
        Finger finger = Finger.on(page);

        hold(page, finger, grip);
        int frames = 30; // far longer than a board needed to slide to the column beside
        page.evaluate("""
                frames => new Promise((done) => {
                  const next = (left) => left ? requestAnimationFrame(() => next(left - 1)) : done();
                  next(frames);
                })""", frames);
        assertThat(tab(page, "DIPERIKSA")).hasAttribute("aria-current", "true");
        finger.up();
        assertThat(page.locator(".carried")).hasCount(0);
        assertThat(cardIn(page, "DIPERIKSA", checked.code())).isInViewport();
        assertThat(tasks.read(cycle, checked).status()).isEqualTo(Status.DIPERIKSA);
    }

    @Test
    void swiping_that_begins_on_a_handle_scrolls_too() {
        Page page = phone(
                "pj-keuangan", "/papan/keuangan?siklus=" + tasks.theManyCards().id());
        Locator list = column(page, "RENCANA").locator("card-list");
        BoundingBox grip = column(page, "RENCANA")
                .locator("[data-testid=card]:visible .grip")
                .nth(2)
                .boundingBox();
        Finger finger = Finger.on(page);

        finger.down(grip.x + 20, grip.y + 20);
        finger.go(grip.x + 20, grip.y + 20, grip.x + 20, grip.y - 240);
        finger.up();
        page.waitForFunction("list => list.scrollTop > 100", list.elementHandle());
        assertThat(page.locator(".carried")).hasCount(0);
    }

    @Test
    void a_card_is_carried_to_another_column_over_the_name_of_its_state() {
        Page page = phone("koordinator-3572", board());
        BoundingBox grip = card(page, top.code()).locator(".grip").boundingBox();
        BoundingBox state = tab(page, "DIKERJAKAN").boundingBox();
        BoundingBox board = page.locator("card-board").boundingBox();
        Finger finger = Finger.on(page);

        hold(page, finger, grip);
        finger.go(grip.x + 20, grip.y + 20, state.x + 20, state.y + 20);
        assertThat(tab(page, "DIKERJAKAN")).hasAttribute("aria-current", "true");
        finger.go(state.x + 20, state.y + 20, board.x + 150, board.y + 60);
        page.waitForFunction("() => document.querySelector('.drop-line').matches(':popover-open')");
        finger.up();

        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();
        page.waitForCondition(() -> tasks.read(cycle, top).status() == Status.DIKERJAKAN);
    }

    @Test
    void a_card_is_moved_by_its_menu() {
        Page page = phone("koordinator-3572", board());

        card(page, top.code()).locator(".card-menu").tap();
        page.locator("vaadin-popover")
                .getByText("Dikerjakan", new Locator.GetByTextOptions().setExact(true))
                .tap();
        tab(page, "DIKERJAKAN").tap();
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isInViewport();
    }

    @Test
    void the_places_of_a_working_day_are_at_the_bottom() {
        Page page = phone("koordinator-3572", "/");
        Locator places = page.locator(".bottom-bar a");

        assertThat(places).hasText(new String[] {"Ringkasan", "Tugas", "Papan", "Linimasa"});
        for (String[] place : new String[][] {
            {"Tugas", "Semua tugas"}, {"Papan", "Akuntabilitas Keuangan"}, {"Linimasa", "Linimasa dua bulan"}
        }) {
            places.getByText(place[0], new Locator.GetByTextOptions().setExact(true))
                    .tap();
            assertThat(page.locator("h1")).hasText(place[1]);
            assertThat(page.locator(".bottom-bar [aria-current]")).hasText(place[0]);
        }
        places.getByText("Ringkasan").tap();
        assertThat(page.locator(".figure-row")).isVisible();
    }

    @Test
    void the_timeline_begins_with_weeks_and_leaves_room_for_bars_beside_short_titles() {
        Page page = phone("ketua", "/linimasa");
        page.locator("[data-testid=bar]:visible").first().waitFor();

        assertThat(page.locator(".segments [aria-pressed=true]").first()).hasText("Minggu");
        assertThat(page.locator(".row-title").first().boundingBox().width).isLessThan(160);
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1180, 820"})
    void everything_that_is_pressed_is_large_enough_for_a_finger(int width, int height) {
        for (String path : List.of("/", "/tugas", "/papan/keuangan", "/linimasa", "/akun")) {
            Page page = signedIn(touchScreen(width, height), "koordinator-3572", path);
            page.locator("h1").waitFor();
            page.waitForCondition(
                    () -> page.locator("main :is(a, button):visible").count() > 0);

            assertThat(tooSmall(page)).as(path).isEmpty();
        }
    }

    @Test
    void what_opens_is_large_enough_for_a_finger_too() {
        Page page = phone("koordinator-3572", board());
        press(page, page.locator("[data-testid=cycle]"), "vaadin-popover .cycles");
        press(page, page.locator("#account"), "vaadin-popover .account-link");
        press(page, card(page, top.code()).locator(".card-menu"), "vaadin-popover .choices");
        press(page, page.locator(".filter-bar [aria-haspopup=dialog]").first(), "vaadin-popover vaadin-checkbox");
        press(page, page.locator(".page-head [data-key=n]"), "vaadin-dialog vaadin-text-field");
        press(page, card(page, top.code()).locator(".title a"), "[data-testid=task-panel] vaadin-text-area");

        page.navigate(url("/tugas"));
        press(page, page.locator(".page-head vaadin-button"), "vaadin-popover.column-chooser vaadin-checkbox");
        press(page, page.locator(".change-status:visible").first(), "vaadin-popover .choices");
        page.locator(".task-table").evaluate("table => table.$.table.scrollBy(200, 0)");
        press(page, page.locator(".change-progress:visible").first(), "vaadin-popover .choices");
        page.locator(".task-table").evaluate("table => table.$.table.scrollBy(200, 0)");
        press(page, page.locator(".change-dates:visible").first(), "vaadin-popover vaadin-date-picker");
        page.getByLabel("Buka menu").tap();
        page.locator(".drawer-open .side-navigation").waitFor();
        assertThat(tooSmall(page)).as("drawer").isEmpty();
    }

    /** Opens something, looks how large all in it is, and leaves it. */
    private static void press(Page page, Locator opener, String opened) {
        opener.tap();
        page.locator(opened).first().waitFor();
        assertThat(tooSmall(page)).as(opened).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator(opened + ":visible")).hasCount(0);
    }

    @SuppressWarnings("unchecked")
    private static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate(TOO_SMALL);
    }
}
