package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a slow line people press twice: one wish counts once. */
class DoublePressIT extends BoardTest {

    private static Locator item(Page page, String text) {
        return page.locator("vaadin-popover").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private Page menuOf(String account, String code) {
        Page page = signedIn(account, Window.DESKTOP, board());
        card(page, code).locator(".card-menu").click();
        item(page, "Salin tautan").waitFor();
        return page;
    }

    /** Presses, and once more while the first press is on its way. */
    private static void twice(Page page, Locator button) {
        inTurn(page, button, button);
    }

    private static void inTurn(Page page, Locator first, Locator second) {
        HeldLine line = HeldLine.of(page);
        first.click();
        line.waitForSent();
        second.click();
        drawn(page);
        line.let();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Salin tugas…", "Terkendala…"})
    void a_menu_opens_one_window(String item) {
        Page page = menuOf("pj-keuangan", top.code());

        twice(page, item(page, item));

        assertThat(page.locator("vaadin-popover[opened]")).hasCount(0);
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
    }

    @Test
    void a_menu_moves_once_and_refuses_nothing() {
        Page page = menuOf("pj-keuangan", top.code());

        twice(page, item(page, "Dikerjakan"));

        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();
        assertThat(page.locator("vaadin-popover[opened]")).hasCount(0);
        assertThat(page.locator("[data-testid=conflict]")).hasCount(0);
        assertThat(page.locator("vaadin-notification-card")).hasCount(1);
    }

    /** A menu follows its card, so the second press may meet another of its items. */
    @Test
    void of_two_items_of_a_menu_the_first_counts() {
        Page page = menuOf("pj-keuangan", top.code());

        inTurn(page, item(page, "Salin tugas…"), item(page, "Terkendala…"));

        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        assertThat(page.locator("vaadin-dialog[opened]")).containsText("Salin " + top.code());
    }

    @Test
    void of_two_columns_in_a_menu_the_first_counts() {
        Page page = menuOf("pj-keuangan", top.code());

        inTurn(page, item(page, "Dikerjakan"), item(page, "Diperiksa"));

        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();
        assertThat(page.locator("vaadin-notification-card")).hasCount(1);
    }

    @Test
    void of_two_choices_for_what_is_selected_the_first_counts() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, top.code()).press("x");
        page.locator(".selection-actions").getByText("Pindahkan").click();
        item(page, "Dikerjakan").waitFor();

        inTurn(page, item(page, "Dikerjakan"), item(page, "Diperiksa"));

        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();
        assertThat(page.locator("vaadin-notification-card")).hasCount(1);
    }

    private Page wholeBoard() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&wilayah=semua");
        card(page, elsewhere.code()).waitFor();
        return page;
    }

    /** Drops the upper card into the second column, and from there above another one before that is answered. */
    private HeldLine dropTwice(Page page, TaskRef above) {
        HeldLine line = HeldLine.of(page);
        dropAbove(page, card(page, top.code()), card(page, elsewhere.code()));
        line.waitForSent();
        dropAbove(page, cardIn(page, "DIKERJAKAN", top.code()), card(page, above.code()));
        return line;
    }

    @Test
    void a_card_that_is_dropped_again_before_the_answer_goes_on_from_there() {
        Page page = wholeBoard();
        HeldLine line = dropTwice(page, checked);

        line.let();

        page.waitForCondition(() -> tasks.read(cycle, top).status() == Status.DIPERIKSA);
        assertThat(cardIn(page, "DIPERIKSA", top.code())).isVisible();
        assertThat(card(page, top.code())).hasCount(1);
        assertThat(page.locator("[data-testid=conflict]")).hasCount(0);
    }

    @Test
    void a_card_that_is_put_back_before_the_answer_is_where_it_was() {
        Page page = wholeBoard();
        HeldLine line = dropTwice(page, bottom);
        service.move(Actor.PORTAL, elsewhere.id(), tasks.placeOf(cycle, elsewhere), Status.DIPERIKSA, Place.TOP);
        assertThat(cardIn(page, "DIPERIKSA", elsewhere.code())).isVisible();
        assertThat(card(page, top.code())).hasCount(1);

        line.let();

        page.waitForCondition(() -> tasks.read(cycle, top).placement() == 2);
        assertThat(tasks.column(cycle, Status.RENCANA)).containsExactly(top.code(), bottom.code());
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        assertThat(card(page, top.code())).hasCount(1);
        assertThat(page.locator("[data-testid=conflict]")).hasCount(0);
    }

    @Test
    void a_card_that_is_moved_on_by_keys_before_the_answer_is_told_once_and_keeps_the_focus() {
        Page page = wholeBoard();
        card(page, top.code()).focus();
        HeldLine line = HeldLine.of(page);
        for (int column = 0; column < 2; column++) {
            page.keyboard().press("Space");
            page.keyboard().press("ArrowRight");
            drawn(page);
            page.keyboard().press("Space");
            drawn(page);
        }

        line.let();

        page.waitForCondition(() -> tasks.read(cycle, top).status() == Status.DIPERIKSA);
        assertThat(page.locator("card-board .spoken")).containsText("Diperiksa");
        assertThat(page.locator("[data-testid=card]:focus")).hasAttribute("data-task", top.code());
        assertThat(page.locator("[data-testid=conflict]")).hasCount(0);
    }

    /** The first drop is refused: nothing comes of the second, and the card is where it was. */
    @Test
    void a_card_that_is_dropped_again_is_not_where_it_was_refused() {
        Page page = wholeBoard();
        HeldLine line = dropTwice(page, checked);
        service.move(Actor.PORTAL, top.id(), tasks.placeOf(cycle, top), Status.RENCANA, Place.BOTTOM);

        line.let();

        assertThat(page.locator("[data-testid=conflict]")).hasCount(1);
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        assertThat(card(page, top.code())).hasCount(1);
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.RENCANA);
    }

    private Locator dates(Page page) {
        return page.locator("[data-task=" + bottom.code() + "] .change-dates:visible");
    }

    private Page daysOfARow() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, "/tugas?siklus=" + cycle.id());
        dates(page).press("Enter");
        page.locator("vaadin-popover[opened]").getByLabel("Mulai").fill("10/8/2026");
        return page;
    }

    /** A press goes with the request after the one that is on its way, as that of a field which is left by it. */
    @Test
    void what_is_pressed_again_after_its_answer_counts_also_while_something_else_is_on_its_way() {
        Page page = daysOfARow();
        Locator popover = page.locator("vaadin-popover[opened]");
        page.keyboard().press("Tab");

        saveBehind(page, popover, "9/8/2026");
        assertThat(popover).containsText("Tenggat mendahului mulai.");
        saveBehind(page, popover, "14/8/2026");

        assertThat(dates(page)).containsText("14 Agu");
    }

    @Test
    void what_is_pressed_again_with_other_words_is_another_wish() {
        Page page = daysOfARow();
        Locator popover = page.locator("vaadin-popover[opened]");
        popover.getByLabel("Tenggat").fill("9/8/2026");
        page.keyboard().press("Tab");
        HeldLine line = HeldLine.of(page);
        popover.getByText("Simpan").press("Enter");
        line.waitForSent();
        popover.getByLabel("Tenggat").fill("14/8/2026");
        page.keyboard().press("Tab");
        popover.getByText("Simpan").press("Enter");

        line.let();

        assertThat(dates(page)).containsText("14 Agu");
    }

    private static void saveBehind(Page page, Locator popover, String due) {
        popover.getByLabel("Tenggat").fill(due);
        HeldLine line = HeldLine.of(page);
        page.keyboard().press("Tab");
        line.waitForSent();
        popover.getByText("Simpan").press("Enter");
        line.let();
    }

    @Test
    void a_double_click_in_the_panel_asks_once() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        page.locator("[data-testid=task-panel]").getByText("Minta pemeriksaan").dblclick();

        page.locator("vaadin-notification-card")
                .getByLabel("Catatan untuk pemeriksa")
                .waitFor();
        assertThat(page.locator("vaadin-notification-card")).hasCount(1);
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.DIPERIKSA);
    }

    @Test
    void a_window_of_the_panel_opens_once() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator block = page.locator("[data-testid=task-panel]").getByText("Tandai terkendala");
        block.waitFor();

        twice(page, block);

        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
    }

    @Test
    void the_selection_bar_deletes_after_one_question() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, top.code()).locator(".pick input").check();
        Locator delete = page.locator(".selection-bar").getByText("Hapus");
        delete.waitFor();

        twice(page, delete);

        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
    }

    @Test
    void a_letter_that_is_held_takes_back_one_step() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        menu(page, top.code(), "Dikerjakan");
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();
        menu(page, bottom.code(), "Dikerjakan");
        assertThat(cardIn(page, "DIKERJAKAN", bottom.code())).isVisible();

        page.locator("main").focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().down("z"); // the same key again without having been let go of repeats
        }
        page.keyboard().up("z");

        assertThat(cardIn(page, "RENCANA", bottom.code())).isVisible();
        drawn(page);
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.DIKERJAKAN);
    }

    @Test
    void a_letter_that_is_held_selects_once() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, top.code()).focus();
        for (int i = 0; i < 4; i++) {
            page.keyboard().down("x");
        }
        page.keyboard().up("x");

        assertThat(card(page, top.code()).locator(".pick input")).isChecked();
    }
}
