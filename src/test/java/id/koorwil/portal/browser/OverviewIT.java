package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page. */
class OverviewIT extends BoardTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private String overview() {
        return "/?siklus=" + cycle.id();
    }

    private static Locator figure(Page page, String label) {
        return page.locator(".figure-card").filter(new Locator.FilterOptions().setHasText(label));
    }

    @ParameterizedTest
    @EnumSource
    void a_figure_leads_to_the_tasks_behind_it(Window window) {
        Page page = signedIn("koordinator-3513", window, overview());

        assertThat(figure(page, "Menunggu pemeriksaan").locator(".figure")).hasText("1");
        figure(page, "Menunggu pemeriksaan").click();
        assertThat(page.locator(".filter-bar .found")).hasText("1 dari 4");
        page.goBack();
        assertThat(figure(page, "Kemajuan").locator(".figure-line")).hasText("rata-rata 4 tugas");
        figure(page, "Kemajuan").click();
        assertThat(page.locator(".page-head .facts")).containsText("4 tugas");
    }

    @Test
    void an_aspect_leads_to_its_board_and_its_states_to_their_tasks() {
        Page page = signedIn("ketua", Window.DESKTOP, overview());

        assertThat(page.locator(".side-navigation [aria-current]")).hasText("Ringkasan");
        page.locator(".states").getByLabel("Rencana: 2").first().click();
        assertThat(page.locator(".filter-bar .found")).hasText("2 dari 4");
        page.goBack();
        page.locator(".aspects").getByText("Akuntabilitas Keuangan").click();
        assertThat(page.locator("[data-testid=board]")).isVisible();
    }

    @Test
    void the_matrix_is_one_stop_whose_cells_are_walked_by_arrows_and_opened_by_enter() {
        Page page = signedIn("ketua", Window.DESKTOP, overview());
        Locator matrix = page.locator("region-matrix");

        assertThat(matrix.locator("tbody tr")).hasCount(38);
        matrix.locator("td a").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        assertThat(matrix.locator("tbody tr").nth(1).locator("td a").nth(1)).isFocused();
        assertThat(matrix.locator("td a[tabindex='0']")).hasCount(1);
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowUp");
        assertThat(matrix.locator("td a").first()).isFocused();

        Locator blitar = matrix.getByLabel("Kota Blitar, Akuntabilitas Keuangan: 3 tugas");
        blitar.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".filter-bar .found")).hasText("3 dari 4");
    }

    @Test
    void regions_are_grouped_by_koorwil_if_wished_and_the_link_says_so() {
        Page page = signedIn("ketua", Window.DESKTOP, overview());

        page.getByText("Kelompokkan per koorwil").click();
        page.waitForURL("**kelompok=koorwil**");
        assertThat(page.locator("region-matrix th.group").first()).isVisible();
        assertThat(page.locator("region-matrix th[scope=row]")).hasCount(38);
        assertThat(page.getByText("Tanpa kelompok")).isFocused();
        page.getByText("Tanpa kelompok").click();
        assertThat(page.locator("region-matrix th.group")).hasCount(0);
        page.navigate(url(overview() + "&kelompok=bulan"));
        assertThat(page.locator(".ignored")).containsText("kelompok=bulan");
    }

    @Test
    void what_matters_opens_over_the_page_and_a_change_in_it_shows() {
        block(top, "Menunggu anggaran");
        Page page = signedIn("koordinator-3572", Window.DESKTOP, overview());

        Locator agenda = page.locator(".agenda");
        assertThat(agenda.locator("li").first()).containsText("Terkendala: Menunggu anggaran");
        agenda.getByText("Menguji SPJ").click();
        page.locator("[data-testid=task-panel]")
                .getByText("Tidak terkendala lagi")
                .click();
        assertThat(figure(page, "Terkendala").locator(".figure")).hasText("0");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-testid=task-panel]")).hasCount(0);
    }

    /** Of A4 in pixels, without its margins. */
    private static final int SHEET_WIDTH = 725;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?kelompok=koorwil", "/?siklus=3&kelompok=koorwil"})
    void prints_on_one_sheet_of_a4_without_the_frame(String address) {
        Page page = signedIn("ketua", Window.DESKTOP, address);
        page.locator("region-matrix td").first().waitFor();

        byte[] sheets = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(SHEET.matcher(new String(sheets, StandardCharsets.ISO_8859_1))
                        .results())
                .hasSize(1);
        assertThat(page.locator(".top-bar")).isHidden();
        assertThat(page.locator(".side-navigation")).isHidden();
        assertThat(page.locator(".sample-in-print")).isVisible();
        page.setViewportSize(SHEET_WIDTH, 1_045);
        assertThat(cutOff(page)).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?siklus=3"})
    void every_aspect_and_the_last_movement_are_seen_beside_a_region(String address) {
        Page page = signedIn("ketua", Window.DESKTOP, address);
        for (int width : new int[] {1_440, 1_280}) {
            page.setViewportSize(width, 900);
            page.locator("region-matrix td").first().waitFor();
            assertThat(cutOff(page)).as(width + " pixels").isEqualTo(0);
        }
    }

    /** Pixels of the matrix that are not seen without scrolling. */
    private static int cutOff(Page page) {
        return (Integer) page.locator(".regions").evaluate("regions => regions.scrollWidth - regions.clientWidth");
    }
}
