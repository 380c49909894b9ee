package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.task.TaskQueries;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AddressIT extends BrowserTest {

    @Autowired
    private Programme programme;

    @Autowired
    private TaskQueries queries;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/papan/astronomi",
                "/tugas/KEU-9999",
                "/tugas/';drop",
                "/tugas/KEU\u20134",
                "/papan/\u00E9",
                "/tidak/ada"
            })
    void an_unknown_page_aspect_or_code_is_told_politely(String path) {
        Page page = signedIn("ketua", Window.DESKTOP, "/");

        page.navigate(url(path));

        assertThat(page.locator("h1")).hasText("Halaman tidak ditemukan");
        assertThat(page.locator(".empty-page p")).hasText(Pattern.compile("tidak "));
        assertThat(page.getByText("Ke halaman pertama")).isVisible();
        complaints.removeIf(BrowserTest::ofUnknownPage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siklus=99999",
                "wilayah=99.99",
                "koorwil=utara",
                "tenggat=kemarin",
                "terkendala=mungkin",
                "status=BATAL"
            })
    void an_unknown_cycle_or_filter_value_is_ignored_and_the_page_says_so(String parameter) {
        Page page = signedIn("ketua", Window.PHONE, "/papan/keuangan?" + parameter);

        assertThat(page.locator(".filter-bar .ignored")).containsText(parameter);
        assertThat(page.locator("[data-testid=card]").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tugas/KEU-4"})
    void an_unknown_cycle_is_told_on_every_page(String path) {
        Page page = signedIn("ketua", Window.PHONE, path + "?siklus=99999");

        assertThat(page.locator(".ignored:visible")).containsText("siklus=99999");
    }

    @Test
    void a_region_without_a_pilot_begins_with_the_board_of_most_of_its_open_tasks() {
        Cycle current = programme.cycles(Actor.PORTAL).getFirst();
        String busiest = queries.busiestBoard(Actor.PORTAL, current.id(), Set.of("35.22"))
                .orElseThrow();

        assertThat(signedIn("koordinator-3522", Window.DESKTOP, "/papan"))
                .hasURL(Pattern.compile("/papan/" + busiest + "$"));
    }

    @Test
    void an_unknown_task_over_a_board_is_told_and_the_board_stays() {
        Page page = signedIn("ketua", Window.DESKTOP, "/papan/keuangan?tugas=KEU-9999");

        assertThat(page.getByText("Tugas KEU-9999 tidak ada")).isVisible();
        assertThat(page.locator("[data-testid=card]").first()).isVisible();
    }

    @Test
    void boards_begin_with_the_one_that_matters_most() {
        assertThat(signedIn("pj-data", Window.DESKTOP, "/papan")).hasURL(Pattern.compile("/papan/data$"));
        assertThat(signedIn("koordinator-3572", Window.PHONE, "/papan"))
                .hasURL(Pattern.compile("/papan/keuangan.wilayah=35.72$")); // a phone shows the own region
        assertThat(signedIn("ketua", Window.DESKTOP, "/papan")).hasURL(Pattern.compile("/papan/keuangan$"));
    }

    @Test
    void every_route_has_its_title() {
        Page page = signedIn("ketua", Window.DESKTOP, "/papan/ppid");

        assertThat(page).hasTitle("Pelayanan Informasi Hukum dan PPID");
        page.navigate(url("/tugas/KEU-4"));
        assertThat(page).hasTitle(Pattern.compile("^KEU-4 "));
    }

    @Test
    void a_closed_cycle_is_read() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, "/papan/keuangan");

        page.locator("[data-testid=cycle]").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Penguatan Kelembagaan 2025 · ditutup"))
                .click();

        page.waitForURL("**siklus=**");
        assertThat(page.locator("[data-testid=cycle]")).hasText("Penguatan Kelembagaan 2025");
        assertThat(page.locator("vaadin-popover[opened]")).hasCount(0);
        assertThat(page.locator(".cycle-state")).hasText("ditutup");
        assertThat(page.locator(".sample-mark")).hasText("Data contoh");
        assertThat(page.getByLabel("Tambah tugas di kolom Rencana")).hasCount(0);
        assertThat(page.locator(".side-navigation a[aria-current]")).hasAttribute("href", Pattern.compile("siklus="));
    }
}
