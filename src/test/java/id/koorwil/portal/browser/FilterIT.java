package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a board is narrowed to, in its address and by its bar. */
class FilterIT extends BoardTest {

    @Test
    void each_filter_is_in_the_address_and_counted() {
        service.edit(Actor.PORTAL, top.id(), TaskField.EXECUTOR, "", "Siti Khotijah");
        block(elsewhere, "Menunggu");
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        toggle(page, "Wilayah saya", "wilayah=35.72", "3 dari 4");
        page.locator(".filter-bar .clear").click();
        toggle(page, "Terkendala", "terkendala=ya", "1 dari 4");
        page.locator(".filter-bar .clear").click();
        toggle(page, "Dikembalikan", "dikembalikan=ya", "0 dari 4");
        page.locator(".filter-bar .clear").click();
        choose(page, "Pelaksana", "Siti Khotijah", "pelaksana=Siti", "1 dari 4");
        page.locator(".filter-bar .clear").click();
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
        page.waitForFunction("() => document.querySelector('.drop-line').matches(':popover-open')");
        page.mouse().up();

        page.waitForCondition(() -> tasks.column(cycle, Status.RENCANA)
                .equals(List.of(hidden.code(), top.code(), bottom.code(), seen.code())));
    }

    @Test
    void a_search_finds_what_is_read_of_a_task() {
        service.edit(Actor.PORTAL, top.id(), TaskField.DESCRIPTION, "", "Berkas dipindai per semester");
        service.edit(Actor.PORTAL, bottom.id(), TaskField.RISK, "", "Gudang kebanjiran");
        block(elsewhere, "Menunggu tanda tangan");
        Page page = signedIn("ketua", Window.DESKTOP, board());

        assertFound(page, "semester", top);
        assertFound(page, "kebanjiran", bottom);
        assertFound(page, "tanda tangan", elsewhere);
    }

    private void assertFound(Page page, String words, TaskRef task) {
        page.getByLabel("Cari di papan ini").fill(words);

        assertThat(page.locator(".filter-bar .found")).hasText("1 dari 4");
        assertThat(card(page, task.code())).isVisible();
    }

    @Test
    void a_search_that_is_too_long_says_so_and_leaves_the_list() {
        Page page = signedIn("ketua", Window.DESKTOP, board());

        page.getByLabel("Cari di papan ini").fill("arsip ".repeat(60));

        assertThat(page.locator(".filter-bar .ignored")).containsText("Kata pencarian terlalu panjang");
        assertThat(card(page, top.code())).isVisible();
    }

    @Test
    void filters_are_in_the_address_and_one_button_clears_them() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());

        page.locator("[data-testid=search] input").fill("arsip");
        page.waitForURL("**cari=arsip**");
        assertThat(page.getByText("1 dari 4")).isVisible();
        assertThat(page.locator("[data-testid=card]:visible")).hasCount(1);
        filter(page, "Terkendala").click();
        page.waitForURL("**terkendala=ya**");
        assertThat(page.locator("[data-testid=card]:visible")).hasCount(0);
        page.goBack();
        assertThat(page.locator("[data-testid=card]:visible")).hasCount(1);
        page.locator(".filter-bar .clear").click();
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
    void many_values_are_narrowed_down_by_words_and_keep_what_was_chosen() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        filter(page, "Wilayah").click();
        Locator choice = page.locator("vaadin-popover[opened]");
        choice.getByText("Kabupaten Bojonegoro").click();
        choice.getByLabel("Cari di Wilayah").fill("blitar");
        assertThat(choice.locator("vaadin-checkbox")).hasCount(2);
        choice.getByText("Kota Blitar").click();
        choice.getByText("Terapkan").click();

        page.waitForURL("**wilayah=35.22&wilayah=35.72**");
        assertThat(page.locator(".filter-bar .found")).hasText("4 dari 4");
    }

    @Test
    void what_a_board_cannot_be_narrowed_to_is_ignored_and_told() {
        Page page = signedIn(
                "ketua",
                Window.DESKTOP,
                board() + "&aspek=data&wilayah=semua&wilayah=35.72&tenggat=" + "x".repeat(900));

        assertThat(page.locator(".filter-bar .ignored")).containsText("aspek=data");
        assertThat(page.locator("[data-testid=card]:visible")).hasCount(4);
        assertThat(filter(page, "Wilayah")).isVisible();
        BoundingBox bar = page.locator(".filter-bar").boundingBox();
        assertThat(bar.height).isLessThan(120);
    }

    @Test
    void the_other_cycle_is_looked_at_under_the_words_that_were_typed() {
        Page page = signedIn("ketua", Window.DESKTOP, "/tugas?siklus=" + cycle.id());
        page.locator(".filter-bar input").fill("arsip");
        page.waitForURL("**cari=arsip**");

        page.locator("[data-testid=cycle]").click();
        assertThat(page.locator(".cycles a").getByText("Penguatan Kelembagaan 2025"))
                .hasAttribute("href", Pattern.compile("cari=arsip"));
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-testid=cycle]")).isFocused();
        page.locator("#account").press("Enter");
        page.locator(".account-link").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator("#account")).isFocused();
        page.locator(".filter-bar [aria-haspopup]").first().press("Enter");
        page.locator("vaadin-popover[opened]").getByText("Terapkan").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator(".filter-bar [aria-haspopup]").first()).isFocused();
    }

    @Test
    void back_leads_to_the_page_before_and_not_through_the_letters_of_a_word() {
        Page page = signedIn("ketua", Window.DESKTOP, "/?siklus=" + cycle.id());
        page.navigate(url(board()));
        card(page, top.code()).waitFor();

        page.locator(".filter-bar input").pressSequentially("arsip");
        page.waitForURL("**cari=arsip**");
        assertThat(card(page, top.code())).hasCount(0);
        page.goBack();
        assertThat(page.locator(".figure-row")).isVisible();
        page.goForward();
        assertThat(card(page, bottom.code())).isVisible();
        assertThat(page.locator(".filter-bar input")).hasValue("arsip");
    }

    @Test
    void a_link_that_says_mine_shows_everybody_the_same() {
        Page mine = signedIn("koordinator-3572", Window.DESKTOP, board() + "&wilayah=saya");
        assertThat(card(mine, top.code())).isVisible();
        mine.waitForURL(address -> address.contains("wilayah=35.72") && !address.contains("saya"));
        assertThat(mine.locator(".filter-bar .mine")).hasAttribute("aria-pressed", "true");

        Page chairs = signedIn("ketua", Window.DESKTOP, mine.url().replaceFirst("^https?://[^/]+", ""));

        assertThat(card(chairs, top.code())).isVisible();
        assertThat(card(chairs, elsewhere.code())).hasCount(0);
    }

    @Test
    void who_has_no_region_sees_what_narrows_and_takes_it_off() {
        Page page = signedIn("ketua", Window.DESKTOP, board() + "&wilayah=saya");
        page.locator(".filter-bar .mine").click();

        assertThat(card(page, top.code())).isVisible();
    }

    @Test
    void a_phone_says_in_its_address_what_it_is_narrowed_to() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board());

        page.waitForURL(address -> address.contains("wilayah=35.72"));
        assertThat(page.locator(".filter-bar .mine")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void order_and_lanes_that_somebody_has_chosen_go_along_with_the_address() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&lajur=wilayah");
        page.locator("card-lanes").waitFor();
        page.getByText("Lajur: ").click();
        page.locator("vaadin-popover")
                .getByText("prioritas", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL(address -> address.contains("lajur=prioritas"));

        page.navigate(url(board()));

        page.waitForURL(address -> address.contains("lajur=prioritas"));
        page.getByText("Lajur: ").click(); // as the other tests expect it of this account
        page.locator("vaadin-popover")
                .getByText("tanpa", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL(address -> !address.contains("lajur=prioritas"));
    }
}
