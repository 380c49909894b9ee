package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Single letters, where nothing is being typed. */
class LetterKeysIT extends BoardTest {

    @Test
    void a_question_mark_lists_the_keys_and_escape_leads_back() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        card(page, top.code()).focus();

        page.keyboard().press("?");
        Locator help = page.locator("dialog.keys-help");
        assertThat(help).containsText("angkat kartu");
        assertAccessible(page, "keys");
        page.keyboard().press("n"); // belongs to the list
        page.keyboard().press("Escape");
        assertThat(help).hasCount(0);
        assertThat(card(page, top.code())).isFocused();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    @Test
    void letters_lead_to_pages_to_the_search_and_to_a_new_task() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        card(page, top.code()).waitFor();

        page.keyboard().press("/");
        assertThat(page.locator(".filter-bar input")).isFocused();
        page.keyboard().type("gt?n");
        assertThat(page.locator(".filter-bar input")).hasValue("gt?n");
        page.locator(".filter-bar input").fill("");
        page.locator("h1").click();
        page.keyboard().press("g");
        page.keyboard().press("l");
        assertThat(page.locator("h1")).hasText("Linimasa dua bulan");
        page.keyboard().press("g");
        page.keyboard().press("t");
        assertThat(page.locator("h1")).hasText("Semua tugas");
        page.keyboard().press("g");
        page.keyboard().press("p");
        assertThat(page.locator("[data-testid=board]")).isVisible();
        page.keyboard().press("n");
        assertThat(page.getByText("Tugas baru")).isVisible();
    }

    @Test
    void they_can_be_switched_off_and_the_list_says_so() {
        Page page = signedIn("pj-modernisasi", Window.DESKTOP, "/akun");

        page.getByLabel("Tombol satu huruf").uncheck();
        assertThat(page.locator("html")).hasAttribute("data-no-letter-keys", "");
        page.locator("h1").click();
        page.keyboard().press("?");
        page.keyboard().press("g");
        page.keyboard().press("l");
        assertThat(page.locator("h1")).hasText("Akun saya");
        assertThat(page.locator("dialog.keys-help")).hasCount(0);
        page.reload();
        page.getByText("Lihat semua tombol").click();
        assertThat(page.locator("dialog.keys-help")).containsText("sedang dimatikan");
        page.keyboard().press("Escape");
        page.getByLabel("Tombol satu huruf").check();
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.locator("dialog.keys-help")).isVisible();
    }
}
