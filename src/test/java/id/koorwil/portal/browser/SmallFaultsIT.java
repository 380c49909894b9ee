package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import id.koorwil.portal.task.Status;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people stumble over: each small, and seen every day. */
class SmallFaultsIT extends BoardTest {

    @ParameterizedTest
    @CsvSource({"/tugas/KEU-4%F0%9F%98%80, KEU-4😀", "/papan/keuangan%20baru, keuangan baru"})
    void an_address_is_said_as_people_write_it(String path, String said) {
        Page page = signedIn("ketua", Window.DESKTOP, "/");
        page.navigate(url(path));

        assertThat(page.locator(".empty-page")).containsText(said);
    }

    @ParameterizedTest
    @CsvSource({"/tidak-ada, 404", "/tugas, 200", "/papan/keuangan, 200", "/tidak/ada/juga, 404"})
    void an_unknown_page_is_answered_as_one(String path, int status) {
        Page page = signedIn("ketua", Window.DESKTOP, "/");
        Response response = page.navigate(url(path));

        assertThat(response.status()).isEqualTo(status);
        complaints.removeIf(BrowserTest::ofUnknownPage);
    }

    @Test
    void a_series_that_is_none_says_so() {
        Page page = signedIn("ketua", Window.DESKTOP, "/tugas?siklus=" + cycle.id() + "&kelompok-tugas=" + top.code());

        assertThat(page.locator(".series")).containsText(top.code() + " tidak dibuat bersama tugas lain");
    }

    @Test
    void escape_closes_the_panel_with_the_focus_on_a_card_beside_it() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&tugas=" + top.code());
        page.locator("[data-testid=task-panel]").waitFor();
        card(page, bottom.code()).focus();

        page.keyboard().press("Escape");

        assertThat(page.locator("[data-testid=task-panel]")).hasCount(0);
    }

    @Test
    void enter_on_the_cell_of_a_code_opens_its_task() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, "/tugas?siklus=" + cycle.id());
        Locator code = page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText(top.code()))
                .first();
        code.waitFor();
        page.evaluate("""
                code => {
                  const grid = document.querySelector('vaadin-grid');
                  const cells = [...grid.$.items.querySelectorAll('td')];
                  cells.find(cell => cell._content.textContent.trim() === code).focus();
                }""", top.code());

        page.keyboard().press("Enter");

        assertThat(page.locator("[data-testid=task-panel]")).isVisible();
        assertThat(page.locator("[data-testid=task-panel] .panel-line .code")).hasText(top.code());
    }

    @Test
    void with_a_filter_the_head_of_a_board_says_that_it_counts_all() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&terkendala=ya");

        assertThat(page.locator(".page-head")).containsText("0 dari 4 selesai di papan");
        page.locator(".filter-bar .clear").click();
        assertThat(page.locator(".page-head")).not().containsText("selesai di papan");
    }

    @Test
    void tasks_that_are_refused_for_one_reason_are_told_in_one_line() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, top.code()).locator(".pick input").check();
        card(page, bottom.code()).locator(".pick input").check();
        page.locator(".selection-bar").getByText("Pindahkan").click();
        page.locator("vaadin-popover").getByText("Selesai").click();

        Locator notice = page.locator("vaadin-notification-card")
                .filter(new Locator.FilterOptions().setHasText("2 tugas tidak diubah"));
        assertThat(notice.locator("li")).hasCount(1);
        assertThat(notice.locator("li")).containsText(top.code());
        assertThat(notice.locator("li")).containsText(bottom.code());
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.RENCANA);
    }

    @Test
    void the_line_that_is_lost_is_told_over_an_open_panel() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board() + "&tugas=" + top.code());
        page.locator("[data-testid=task-panel]").waitFor();
        page.context().setOffline(true);

        Locator lost = page.locator(".live-lost");
        assertThat(lost).isVisible();
        assertThat((Boolean) lost.evaluate("""
                        lost => {
                          const { left, right, top, bottom } = lost.getBoundingClientRect();
                          return lost.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
                        }""")).isTrue();
        page.context().setOffline(false);
        complaints.clear(); // of the line
    }

    @Test
    void what_a_network_says_in_the_place_of_the_portal_is_a_lost_line_and_no_answer() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board() + "&tugas=" + top.code());
        Locator title = page.locator("[data-testid=task-panel]").getByLabel("Judul");
        title.waitFor();
        AtomicInteger asked = new AtomicInteger();
        page.route("**/*v-r=uidl*", request -> {
            asked.incrementAndGet();
            request.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!doctype html><h1>Masuk ke jaringan hotel</h1>"));
        });
        type(title, "Menguji SPJ lagi");
        page.waitForCondition(() -> asked.get() > 1);
        assertThat(page.locator(".v-system-error")).hasCount(0);

        page.unroute("**/*v-r=uidl*");

        // Flow tries again every five seconds
        assertThat(page.locator(".save-state"))
                .containsText("Tersimpan", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        assertThat(title).hasValue("Menguji SPJ lagi");
        complaints.clear(); // of the line
    }

    @Test
    void back_without_a_line_is_told_in_the_portals_words_and_shows_the_page_when_it_returns() {
        Page page = signedIn("ketua", Window.DESKTOP, board());
        card(page, top.code()).waitFor();
        page.locator("nav").getByText("Semua tugas").click();
        page.locator("vaadin-grid").waitFor();
        page.context().setOffline(true);

        page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));

        assertThat(page.locator(".offline-page"))
                .hasText("Sambungan terputus. Halaman ini muncul begitu tersambung lagi.");
        page.context().setOffline(false);
        assertThat(card(page, top.code())).isVisible();
        assertThat(page.locator(".offline-page")).hasCount(0);
        complaints.clear(); // of the line
    }

    @Test
    void a_page_has_its_title_and_says_that_it_comes_before_its_machinery() {
        Page page = signedIn("ketua", Window.PHONE, "/");
        List<Route> machinery = new ArrayList<>();
        page.route("**/VAADIN/build/*.js", machinery::add);

        page.navigate(url("/tugas"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

        assertThat(page.getByText("Memuat halaman")).isVisible();
        assertThat(page.title()).isEqualTo("Portal Koorwil");
        Locator again = page.locator(".opening").getByText("Muat ulang");
        assertThat(again).hasCount(1);
        assertThat(again).isHidden();
        page.evaluate("() => document.getAnimations().forEach(waiting => waiting.finish())");
        assertThat(again).isVisible();
        page.unroute("**/VAADIN/build/*.js");
        machinery.forEach(Route::resume);
        page.locator(".top-bar").waitFor();
        assertThat(page.getByText("Memuat halaman")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"12, 700", "12, 600", "11, 700"})
    void small_bold_letters_keep_their_dots(int size, int weight) throws IOException {
        Page page = signedIn("ketua", Window.DESKTOP, "/");
        page.evaluate("""
                async ([size, weight]) => {
                  const word = document.createElement('span');
                  word.id = 'dots';
                  word.textContent = 'iiii';
                  word.style = `position: fixed; inset: 0 auto auto 0; z-index: 99999; padding: 6px;
                      color: #000; background: #fff; font-size: ${size}px; font-weight: ${weight}`;
                  document.body.append(word);
                  await document.fonts.ready;
                }
                """, List.of(size, weight));

        List<Integer> ink = inkByRow(page.locator("#dots").screenshot());
        int first = firstOf(ink);
        int last = ink.size() - 1 - firstOf(ink.reversed());
        assertThat(ink.subList(first, last))
                .as("a row between the dots and the stems is light")
                .anyMatch(row -> row < 160);
    }

    private static int firstOf(List<Integer> ink) {
        return IntStream.range(0, ink.size())
                .filter(row -> ink.get(row) > 128)
                .findFirst()
                .orElseThrow();
    }

    /** How dark the darkest point of each row of a picture is, from 0 to 255. */
    private static List<Integer> inkByRow(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        return IntStream.range(0, picture.getHeight())
                .map(y -> IntStream.range(0, picture.getWidth())
                        .map(x -> 255 - (picture.getRGB(x, y) >> 8 & 0xff))
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
    }
}
