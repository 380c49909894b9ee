package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** More pages of one account than the server keeps. */
class OpenPagesIT extends BoardTest {

    private static final int AS_MANY_AS_AN_ACCOUNT_MAY_HAVE = 8;

    /** Lets a test say that nobody looks at the tab. */
    private static final String LOOKED_AT = """
            const away = () => sessionStorage.getItem('away') === 'yes';
            Object.defineProperty(document, 'hidden', { get: away });
            Object.defineProperty(document, 'visibilityState', { get: () => away() ? 'hidden' : 'visible' });
            """;

    private static void look(Page page, boolean there) {
        page.evaluate(
                "away => { sessionStorage.setItem('away', away); document.dispatchEvent(new Event('visibilitychange')); }",
                there ? "no" : "yes");
    }

    private void openAsManyMore(Page first) {
        for (int i = 0; i < AS_MANY_AS_AN_ACCOUNT_MAY_HAVE; i++) {
            Page another = first.context().newPage();
            another.navigate(url("/akun"));
            another.locator("h1").waitFor();
        }
    }

    @Test
    void the_one_seen_longest_ago_rests_and_loads_itself_with_its_draft_when_it_is_looked_at_again() {
        String path = "/tugas/" + top.code() + "?siklus=" + cycle.id();
        Page first = window(Window.DESKTOP);
        first.addInitScript(LOOKED_AT);
        signedIn(first, "koordinator-3572", path);
        first.locator("[data-testid=task-panel]").getByLabel("Risiko").fill("Waktu singkat");
        first.waitForFunction("() => Object.values(localStorage).some(value => value.includes('Waktu'))");
        look(first, false);

        openAsManyMore(first);

        first.waitForURL("**/istirahat#*");
        look(first, true);
        first.waitForURL(url(path));
        assertThat(first.getByText("Belum tersimpan dari sebelumnya: Waktu singkat"))
                .isVisible();
    }

    @Test
    void one_that_somebody_sees_says_why_it_rests_and_leads_back() {
        Page first = signedIn("koordinator-3513", Window.PHONE, "/tugas?cari=arsip");
        first.locator(".task-table").waitFor();
        String address = first.url();

        openAsManyMore(first);

        first.waitForURL("**/istirahat#*");
        assertThat(first.locator("h1")).hasText("Halaman ini diistirahatkan");
        assertAccessible(first, "resting page");
        first.getByText("Buka lagi").click();
        first.waitForURL(address::equals);
        first.locator(".task-table").waitFor();
    }

    @Test
    void the_resting_page_leads_to_no_other_server() {
        for (String forged : new String[] {
            "%2F%2Fjahat.example",
            "https%3A%2F%2Fjahat.example",
            "%2F%5Cjahat.example",
            "javascript%3Aalert(1)",
            "%2F%09%2Fjahat.example",
            "%2F%0A%5Cjahat.example",
            "%E0%A4"
        }) {
            Page page = window(Window.DESKTOP);
            page.navigate(url("/istirahat#" + forged));

            assertThat(page.getByText("Buka lagi")).hasAttribute("href", "/");
        }
    }
}
