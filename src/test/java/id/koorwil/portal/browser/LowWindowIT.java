package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phone held sideways, and a window at 200 and 400 per cent (WCAG 1.4.10): pages scroll, lists keep a floor. */
class LowWindowIT extends BoardTest {

    private Page low(String account, int width, int height, String path) {
        return signedIn(touchScreen(width, height), account, path);
    }

    /** That it is seen when the page is scrolled to it, and that nothing lies over it. */
    private static void assertReached(Locator wanted) {
        wanted.scrollIntoViewIfNeeded();
        assertThat((Boolean) wanted.evaluate("""
                        element => {
                          const { left, right, top, bottom } = element.getBoundingClientRect();
                          const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                          return there !== null && (element.contains(there) || there.contains(element)
                            || there.getRootNode().host === element);
                        }""")).as("reached: " + wanted).isTrue();
    }

    private static void assertNoWider(Page page) {
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"667, 375", "640, 360", "320, 256"})
    void a_board_shows_whole_cards_and_scrolls(int width, int height) {
        Page page = low("pj-keuangan", width, height, board());
        Locator card = cardIn(page, "RENCANA", top.code());

        assertThat(column(page, "RENCANA").locator("card-list").boundingBox().height)
                .isGreaterThanOrEqualTo(card.boundingBox().height);
        assertReached(card.locator(".title"));
        assertReached(card.locator(".card-menu"));
        assertReached(page.locator(".bottom-bar a").last());
        assertNoWider(page);
        assertAccessible(page, "low board");
    }

    @ParameterizedTest
    @CsvSource({"667, 375", "320, 256"})
    void lanes_keep_a_floor(int width, int height) {
        Page page = low("pj-keuangan", width, height, board() + "&lajur=wilayah");

        assertReached(card(page, top.code()).locator(".title"));
        assertThat(page.locator("card-lanes").boundingBox().height).isGreaterThanOrEqualTo(190);
    }

    @ParameterizedTest
    @CsvSource({"667, 375", "640, 360", "320, 256"})
    void the_panel_closes_and_its_foot_is_reached(int width, int height) {
        Page page = low("koordinator-3572", width, height, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");
        panel.getByLabel("Risiko").waitFor();

        assertReached(panel.getByLabel("Risiko"));
        assertReached(panel.getByText("Hapus"));
        Locator close = panel.getByLabel("Tutup", new Locator.GetByLabelOptions().setExact(false))
                .first();
        assertReached(close);
        close.click();

        assertThat(panel).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"/tugas, 667, 375", "/tugas, 320, 256", "/linimasa, 667, 375", "/linimasa, 320, 256"})
    void table_and_timeline_keep_a_floor(String path, int width, int height) {
        Page page = low("ketua", width, height, path + "?siklus=" + cycle.id());
        page.locator("vaadin-grid a[router-link]").first().waitFor();

        assertThat(page.locator("vaadin-grid").boundingBox().height).isGreaterThanOrEqualTo(235);
        assertReached(page.locator("vaadin-grid a[router-link]").first());
        assertNoWider(page);
    }

    @ParameterizedTest
    @CsvSource({"667, 375", "320, 256"})
    void windows_scroll_to_their_buttons(int width, int height) {
        Page page = low("pj-keuangan", width, height, board());
        page.locator(".page-head [data-key=n]").click();
        Locator add = page.locator("vaadin-dialog")
                .getByText("Tambah tugas", new Locator.GetByTextOptions().setExact(true))
                .last();
        add.waitFor();

        assertReached(page.locator("vaadin-dialog").getByLabel("Judul"));
        assertReached(page.locator("vaadin-dialog").getByText("Batal"));
    }

    @Test
    void the_selection_bar_does_not_cover_what_is_selected() {
        Page page = low("pj-keuangan", 667, 375, board());
        card(page, top.code()).locator(".pick input").check();

        assertReached(page.locator(".selection-bar").getByText("Hapus"));
        assertReached(card(page, bottom.code()).locator(".title"));
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "360, 740"})
    void on_a_phone_the_cards_begin_high_and_a_columns_name_stands_once(int width, int height) {
        Page page = low("koordinator-3572", width, height, "/papan/keuangan");
        BoundingBox first = page.locator("[data-testid=card]:visible").first().boundingBox();

        assertThat(first.y).isLessThan(height / 3.0);
        assertThat(column(page, "RENCANA").locator(".column-head h2").innerText())
                .contains("Rencana");
        assertThat(((Number) column(page, "RENCANA")
                                .locator(".column-head h2 > span:not(.dot)")
                                .first()
                                .evaluate("name => name.getBoundingClientRect().width"))
                        .intValue())
                .isLessThanOrEqualTo(1); // for ears alone, the states above name it
    }
}
