package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser's translation puts elements of its own in the place of texts. */
class TranslatedPageIT extends BoardTest {

    /** As Chromium's translation does it; the texts that it takes away are written into by whoever made them. */
    private static final String TRANSLATE = """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) texts.push(walker.currentNode);
              for (const text of texts) {
                const parent = text.parentElement;
                if (!text.data.trim() || parent.closest('[translate=no], script, style, textarea')) continue;
                const outer = document.createElement('font');
                const inner = document.createElement('font');
                inner.textContent = text.data.toUpperCase();
                outer.append(inner);
                parent.replaceChild(outer, text);
              }
            }""";

    /** As others do it, whatever is marked. */
    private static final String WRAP = """
            () => {
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) texts.push(walker.currentNode);
              for (const text of texts) {
                if (!text.data.trim() || text.parentElement.closest('script, style, textarea')) continue;
                const font = document.createElement('font');
                text.replaceWith(font);
                font.append(text.data);
              }
            }""";

    @ParameterizedTest
    @ValueSource(strings = {TRANSLATE, WRAP})
    void a_card_says_the_task_that_it_stands_for_after_others_moved_theirs(String translation) {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, top.code()).waitFor();
        page.evaluate(translation);

        service.move(Actor.PORTAL, top.id(), tasks.placeOf(cycle, top), Status.DIKERJAKAN, Place.TOP);
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();

        assertThat(cardIn(page, "DIKERJAKAN", top.code()).locator(".code")).hasText(top.code());
        assertThat(cardIn(page, "DIKERJAKAN", top.code()).locator(".title")).hasText("Menguji SPJ");
        assertThat(cardIn(page, "RENCANA", bottom.code()).locator(".code")).hasText(bottom.code());
        assertThat(cardIn(page, "RENCANA", bottom.code()).locator(".title")).hasText("Menata arsip");
        assertThat(column(page, "RENCANA").locator(".column-head .count").first())
                .hasText("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {TRANSLATE, WRAP})
    void a_row_of_the_table_says_its_task(String translation) {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, "/tugas?siklus=" + cycle.id());
        page.getByText("Menata arsip").waitFor();
        page.evaluate(translation);

        service.delete(Actor.PORTAL, bottom.id());

        assertThat(page.locator("vaadin-grid")
                        .getByText(
                                "Menata arsip", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        page.waitForFunction(
                "code => [...document.querySelectorAll('vaadin-grid-cell-content')].some(cell => cell.checkVisibility()"
                        + " && cell.textContent.trim() === code)",
                top.code());
        assertThat(page.locator("vaadin-grid").getByText("Menguji SPJ")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {TRANSLATE, WRAP})
    void numbers_around_a_page_and_the_matrix_follow(String translation) {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, "/?siklus=" + cycle.id());
        page.locator(".figure-row").waitFor();
        page.evaluate(translation);

        tasks.aTask(cycle).titled("Satu lagi").create();

        page.waitForFunction(
                "() => [...document.querySelectorAll('region-matrix td a')].some(link => link.textContent.trim() === '4')");
    }

    @ParameterizedTest
    @ValueSource(strings = {TRANSLATE, WRAP})
    void a_row_of_the_timeline_says_its_task(String translation) {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, "/linimasa?siklus=" + cycle.id());
        page.locator("vaadin-grid .title", new Page.LocatorOptions().setHasText("Menata arsip"))
                .waitFor();
        page.evaluate(translation);

        service.edit(
                Actor.PORTAL, bottom.id(), id.koorwil.portal.task.TaskField.TITLE, "Menata arsip", "Menata gudang");

        assertThat(page.locator("vaadin-grid .title", new Page.LocatorOptions().setHasText("Menata gudang")))
                .isVisible();
    }

    @Test
    void a_notice_and_a_list_of_tasks_say_their_codes() {
        service.delete(Actor.PORTAL, bottom.id());
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        menu(page, top.code(), "Dikerjakan");
        Locator notice = page.locator("vaadin-notification-card");
        assertThat(notice).containsText(top.code() + " dipindahkan");
        page.locator(".page-head").getByLabel("Tempat sampah").click();
        Locator bin = page.locator("vaadin-dialog[opened]");
        assertThat(bin).containsText(bottom.code());

        page.evaluate(TRANSLATE);

        assertThat(notice.locator("[translate=no]")).hasText(top.code());
        assertThat(notice).containsText("DIPINDAHKAN");
        assertThat(bin.locator("[translate=no]")).hasText(bottom.code());
    }
}
