package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The focus goes where the work goes on, and is nowhere that cannot be seen. */
class FocusIT extends BoardTest {

    @Test
    void the_first_link_leads_past_the_menu_on_the_same_page() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        page.locator("[data-testid=card]").first().waitFor();

        page.locator(".skip-link").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
        assertThat(page).hasURL(url(board()));
    }

    @Test
    void a_closed_panel_gives_it_back_to_the_card_by_escape_and_by_back() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        Locator link = card(page, bottom.code()).locator(".title a");
        Locator panel = page.locator("[data-testid=task-panel]");
        for (Runnable close : new Runnable[] {() -> page.keyboard().press("Escape"), page::goBack}) {
            link.click();
            assertThat(panel).isFocused();

            close.run();

            assertThat(panel).hasCount(0);
            assertThat(card(page, bottom.code())).isFocused();
        }
    }

    @Test
    void a_card_that_was_moved_by_its_menu_keeps_it() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        menu(page, top.code(), "Turun satu");

        assertThat(column(page, "RENCANA").locator("[data-testid=card]:visible").first())
                .hasAttribute("data-task", bottom.code());
        assertThat(card(page, top.code()).locator(".card-menu")).isFocused();
    }

    @Test
    void a_closed_line_for_new_tasks_gives_it_back_to_its_button() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        Locator add = column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana");
        add.click();
        page.getByLabel("Judul tugas").press("Escape");

        assertThat(page.getByLabel("Judul tugas")).hasCount(0);
        assertThat(add).isFocused();
    }

    @Test
    void nothing_under_a_panel_that_fills_the_phone_is_reached() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board() + "&tugas=" + top.code());
        page.locator("[data-testid=task-panel]").waitFor();

        assertThat(page.locator(".page-head h1")).isHidden();
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            assertThat(page.locator("[data-testid=board] :focus, .side-navigation :focus, .top-bar :focus"))
                    .hasCount(0);
        }
    }

    @Test
    void escape_closes_the_drawer_of_a_narrow_window() {
        Page page = signedIn("koordinator-3572", Window.PHONE, "/papan/keuangan");

        page.getByLabel("Buka menu").press("Enter");
        assertThat(page.locator(".drawer-open")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".drawer-open")).hasCount(0);
        assertThat(page.getByLabel("Buka menu")).isFocused();
    }
}
