package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A board without a mouse, as it is seen and as it is spoken. */
class KeyboardIT extends BoardTest {

    private static Locator spoken(Page page) {
        return page.locator("card-board .spoken");
    }

    private static void focus(Page page, TaskRef task) {
        card(page, task.code()).waitFor();
        card(page, task.code()).focus();
    }

    @Test
    void a_card_is_picked_up_moved_within_its_column_and_dropped() {
        TaskRef third = tasks.aTask(cycle).titled("Yang ketiga").create();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        focus(page, third);

        page.keyboard().press("Space");
        assertThat(spoken(page)).hasText("Kartu " + third.code() + " diangkat dari kolom Rencana.");
        assertThat(page.locator(".carried")).isFocused();
        assertThat(page.locator(".carried"))
                .hasAttribute("aria-label", "Kartu " + third.code() + " sedang dipindahkan");
        page.keyboard().press("ArrowDown");
        assertThat(spoken(page)).hasText("Kolom Rencana, tempat 2 dari 3, di atas " + bottom.code() + ".");
        page.keyboard().press("ArrowDown");
        assertThat(spoken(page)).hasText("Kolom Rencana, tempat 3 dari 3, paling bawah.");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Space");

        assertThat(spoken(page)).hasText("Kartu " + third.code() + " kini di tempat 2 dari 3 di kolom Rencana.");
        assertThat(card(page, third.code())).isFocused();
        page.waitForCondition(
                () -> tasks.column(cycle, Status.RENCANA).equals(List.of(top.code(), third.code(), bottom.code())));
    }

    @Test
    void a_card_goes_to_other_columns_and_the_focus_with_it() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        focus(page, top);

        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        assertThat(spoken(page)).hasText("Kolom Dikerjakan, tempat 1 dari 2, di atas " + elsewhere.code() + ".");
        page.keyboard().press("ArrowRight");
        assertThat(spoken(page)).hasText("Kolom Diperiksa, tempat 1 dari 2, di atas " + checked.code() + ".");
        page.keyboard().press("Space");

        assertThat(cardIn(page, "DIPERIKSA", top.code())).isFocused();
        assertThat(column(page, "DIPERIKSA").locator(".count").first()).hasText("2");
        page.waitForCondition(() -> tasks.read(cycle, top).status() == Status.DIPERIKSA);
        assertThat(cardIn(page, "DIPERIKSA", top.code())).isFocused();
    }

    @Test
    void escape_puts_it_back_and_so_does_the_mouse_elsewhere() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        focus(page, top);

        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Escape");
        assertThat(spoken(page)).hasText("Kartu " + top.code() + " dikembalikan ke kolom Rencana.");
        assertThat(card(page, top.code())).isFocused();
        assertThat(page.locator(".carried")).hasCount(0);

        page.keyboard().press("Space");
        page.locator(".filter-bar input").click();
        assertThat(page.locator(".carried")).hasCount(0);
        assertThat(page.locator(".filter-bar input")).isFocused();
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.RENCANA);
    }

    @Test
    void a_refused_drop_is_spoken_and_the_focus_is_on_the_card_where_it_was() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        focus(page, checked);

        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");

        assertThat(spoken(page))
                .hasText("Pemindahan " + checked.code() + " ditolak; kartu kembali ke kolom Diperiksa.");
        assertThat(page.getByText("Hanya penanggung jawab aspek").first()).isVisible();
        assertThat(cardIn(page, "DIPERIKSA", checked.code())).isFocused();
    }

    @Test
    void somebody_elses_move_meanwhile_is_told_and_changes_nothing() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        focus(page, top);
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        service.move(Actor.PORTAL, top.id(), tasks.placeOf(cycle, top), Status.DIPERIKSA, Place.TOP);
        page.keyboard().press("Space");

        assertThat(page.locator("[data-testid=conflict]")).isVisible();
        drawn(page);
        assertThat(cardIn(page, "DIPERIKSA", top.code())).isVisible();
        assertThat(card(page, top.code())).hasCount(1);
        assertThat(card(page, bottom.code())).isFocused();
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.DIPERIKSA);
    }

    @Test
    void arrows_walk_among_cards_enter_opens_one_and_the_menu_key_its_menu() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        focus(page, top);

        page.keyboard().press("ArrowDown");
        assertThat(card(page, bottom.code())).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(card(page, elsewhere.code())).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(card(page, top.code())).isFocused();
        page.keyboard().press("Shift+F10");
        assertThat(page.locator("vaadin-popover.card-actions").getByText("Salin tautan"))
                .isVisible();
        assertThat(page.locator("vaadin-popover.card-actions:focus-within")).isAttached();
        page.keyboard().press("Escape");
        assertThat(card(page, top.code()).locator(".card-menu")).isFocused();
        card(page, top.code()).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-testid=task-panel]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-testid=task-panel]")).hasCount(0);
        assertThat(card(page, top.code())).isFocused();
    }

    @Test
    void a_key_that_is_held_down_acts_once() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        focus(page, top);

        for (int i = 0; i < 4; i++) {
            page.keyboard().down(" "); // all but the first are repeats; each even one would drop the card again
        }
        assertThat(page.locator("card-board > .carried")).hasCount(1);
        page.keyboard().up(" ");
        page.keyboard().press("Escape");
        assertThat(spoken(page)).containsText("dikembalikan");
    }

    @Test
    void a_card_that_its_move_takes_out_of_the_filter_leaves_the_focus_on_the_board() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&status=RENCANA");
        focus(page, top);

        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        assertThat(spoken(page)).containsText("Kolom Dikerjakan");
        page.keyboard().press("Space");
        assertThat(spoken(page))
                .hasText("Kartu " + top.code() + " kini di kolom Dikerjakan, tetapi tidak cocok lagi dengan saringan.");
        assertThat(card(page, bottom.code())).isFocused();
    }

    @Test
    void who_may_not_move_a_card_does_not_pick_it_up() {
        Page page = signedIn("pengamat", Window.DESKTOP, board());
        focus(page, top);

        page.keyboard().press("Space");
        assertThat(page.locator(".carried")).hasCount(0);
        assertThat(card(page, top.code())).isFocused();
    }

    @Test
    void a_card_goes_past_what_is_loaded_in_a_long_column() {
        Page page = signedIn(
                "pj-keuangan",
                Window.DESKTOP,
                "/papan/keuangan?siklus=" + tasks.theManyCards().id());
        column(page, "RENCANA").locator("[data-testid=card]:visible").first().focus();

        page.keyboard().press("Space");
        for (int i = 2; i <= 25; i++) {
            page.keyboard().press("ArrowDown");
            assertThat(spoken(page)).containsText("tempat " + i + " dari 1250");
        }
        BoundingBox list = column(page, "RENCANA").locator("card-list").boundingBox();
        BoundingBox held = page.locator(".carried").boundingBox();
        assertThat(held.y).isBetween(list.y, list.y + list.height);
        page.keyboard().press("Escape");
    }

    @Test
    void what_a_screen_reader_is_told_of_a_column() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        card(page, top.code()).waitFor();

        String told = column(page, "RENCANA").ariaSnapshot();

        assertThat(told)
                .contains("region \"Rencana\"")
                .contains("heading \"Rencana 2\"")
                .containsPattern(Pattern.compile("listitem \"" + top.code() + " Menguji SPJ\""))
                .contains("article \"" + top.code() + " Menguji SPJ\"")
                .contains("button \"Tindakan untuk " + top.code() + "\"");
        assertThat(card(page, top.code())).hasAccessibleDescription(Pattern.compile("Spasi mengangkat kartu.*"));
    }
}
