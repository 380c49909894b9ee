package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Status;
import org.junit.jupiter.api.Test;

/** A board of 5,000 cards. */
class LongBoardIT extends BoardTest {

    @Test
    void a_column_scrolls_while_a_card_is_held_near_its_end() {
        Cycle many = tasks.theManyCards();
        Page page = signedIn("pj-keuangan", Window.DESKTOP, "/papan/keuangan?siklus=" + many.id());
        Locator list = column(page, "DIKERJAKAN").locator("card-list");
        BoundingBox box = list.boundingBox();
        String first = column(page, "RENCANA")
                .locator("[data-testid=card]:visible")
                .first()
                .getAttribute("data-task");

        carry(page, card(page, first), box.x + 100, box.y + box.height - 8);
        page.waitForCondition(() -> scrolled(list) > 2_000);
        page.mouse().move(box.x + 100, box.y + box.height / 2);
        double stopped = settledScroll(page, list);
        page.mouse().up();

        assertThat(cardIn(page, "DIKERJAKAN", first)).isVisible();
        assertThat(stopped).isGreaterThan(2_000);
        page.waitForCondition(() -> tasks.column(many, Status.DIKERJAKAN).indexOf(first) > 10);
    }

    @Test
    void a_card_from_deep_in_a_column_is_dropped_at_its_top() {
        Cycle many = tasks.theManyCards();
        Page page = signedIn("pj-keuangan", Window.DESKTOP, "/papan/keuangan?siklus=" + many.id());
        Locator list = column(page, "RENCANA").locator("card-list");
        list.evaluate("list => list.scrollTop = 20000");
        page.waitForFunction(
                "() => [...document.querySelectorAll('[data-status=RENCANA] [data-task]')].some(c => c.checkVisibility() && c.getBoundingClientRect().top > 300)");
        Locator held =
                column(page, "RENCANA").locator("[data-testid=card]:visible").nth(3);
        held.scrollIntoViewIfNeeded();
        String code = held.getAttribute("data-task");
        BoundingBox box = list.boundingBox();

        carry(page, card(page, code), box.x + 100, box.y + box.height / 2);
        list.evaluate("list => list.scrollTop = 0");
        page.waitForFunction("() => document.querySelector('[data-status=RENCANA] [data-index=\"0\"]')?.dataset.task");
        page.mouse().move(box.x + 100, box.y + 10);
        page.waitForFunction("() => document.querySelector('.drop-line').matches(':popover-open')");
        page.mouse().up();

        page.waitForCondition(
                () -> tasks.column(many, Status.RENCANA).getFirst().equals(code));
    }

    private static double scrolled(Locator list) {
        return ((Number) list.evaluate("list => list.scrollTop")).doubleValue();
    }

    private static double settledScroll(Page page, Locator list) {
        page.waitForFunction(
                "list => new Promise(done => { const was = list.scrollTop; requestAnimationFrame(() => requestAnimationFrame(() => done(list.scrollTop === was))); })",
                list.elementHandle());
        return scrolled(list);
    }

    @Test
    void a_page_of_5000_cards_is_as_small_as_one_of_50() {
        Cycle few = tasks.aCycle();
        for (int i = 0; i < 48; i += 4) {
            for (Status status : Status.values()) {
                tasks.aTask(few).being(status).create();
            }
        }

        int small = elementsOf("/papan/keuangan?siklus=" + few.id());
        int large = elementsOf("/papan/keuangan?siklus=" + tasks.theManyCards().id());

        assertThat(large).isLessThan(2_000).isLessThanOrEqualTo(small * 5 / 4);
    }

    private int elementsOf(String path) {
        Page page = signedIn("ketua", Window.DESKTOP, path);
        page.locator("[data-testid=card]:visible").nth(20).waitFor();
        return ((Number) page.evaluate("() => document.querySelectorAll('*').length")).intValue();
    }

    @Test
    void counts_of_thousands_are_read_as_in_indonesian() {
        Page page = signedIn(
                "ketua",
                Window.DESKTOP,
                "/papan/keuangan?siklus=" + tasks.theManyCards().id());

        assertThat(column(page, "SELESAI").locator(".column-head .count")).hasText("1.250");
    }
}
