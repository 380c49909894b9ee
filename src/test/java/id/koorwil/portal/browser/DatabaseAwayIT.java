package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.start.CuttableLine;
import id.koorwil.portal.start.PortalProcess;
import id.koorwil.portal.task.Status;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database is away while people work: a portal of its own, at the end of a line that is cut or falls silent. */
class DatabaseAwayIT extends BoardTest {

    /** For Playwright's own way, beside the three seconds that are promised. */
    private static final double MARGIN_MS = 700;

    @SuppressWarnings("ImmutableEnumChecker") // a method of the line
    enum Away {
        GONE(CuttableLine::cut),
        SILENT(CuttableLine::fallSilent);

        private final Consumer<CuttableLine> happen;

        Away(Consumer<CuttableLine> happen) {
            this.happen = happen;
        }
    }

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    @Qualifier("lease")
    private AutoCloseable lease;

    private static @Nullable LinedPortal lined;
    private static @Nullable Cycle known;

    private CuttableLine line;

    private record LinedPortal(CuttableLine line, PortalProcess portal, int port) {}

    /** One for all tests, since a portal that begins reads the programme and asks no more whether somebody else changes it. */
    @Override
    Cycle cycleOfTheBoard() {
        if (known == null) {
            known = super.cycleOfTheBoard();
        }
        return known;
    }

    @BeforeEach
    void aPortalAtTheEndOfALine() throws Exception {
        if (lined == null) {
            lined = begin();
        }
        line = lined.line();
    }

    /** Two portals on one database: the one of all tests leaves it to the other, and only makes tasks. */
    private LinedPortal begin() throws Exception {
        lease.close();
        URI url = URI.create(database.getJdbcUrl().substring("jdbc:".length()));
        CuttableLine to = new CuttableLine(url.getPort());
        int free = PortalProcess.freePort();
        PortalProcess begun = PortalProcess.start(
                Path.of("target", "test-data", "unused"),
                free,
                Map.of(
                        "PORTAL_DEMO",
                        "true",
                        "PORTAL_DB_URL",
                        "jdbc:mariadb://127.0.0.1:" + to.port() + url.getPath(),
                        "PORTAL_DB_USER",
                        String.valueOf(database.getUsername()),
                        "PORTAL_DB_PASSWORD",
                        String.valueOf(database.getPassword())));
        return new LinedPortal(to, begun.awaitReady(), free);
    }

    @AfterEach
    void mend() {
        mendUntilAnswered(window(Window.DESKTOP));
    }

    @AfterAll
    static void end() {
        if (lined != null) {
            lined.portal().close();
            lined.line().close();
            lined = null;
            known = null;
        }
    }

    @Override
    String url(String path) {
        return "http://localhost:" + Objects.requireNonNull(lined).port() + path;
    }

    @ParameterizedTest
    @EnumSource
    void what_was_typed_is_saved_afterwards_by_one_click_and_everything_goes_on(Away away) {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");
        Locator title = panel.getByLabel("Judul");
        title.waitFor();
        Page reading = page.context().newPage();
        reading.navigate(url(board()));
        card(reading, bottom.code()).waitFor();
        reading.waitForLoadState(LoadState.NETWORKIDLE); // its lists ask once more when they have their height
        page.bringToFront(); // a page behind another one is drawn once a second

        away.happen.accept(line);
        type(title, "Menguji SPJ lagi");
        double waited = millisecondsUntil(page, "vaadin-notification-card");
        assertThat(waited).isLessThan(3_000 + MARGIN_MS);
        page.locator("vaadin-notification-card").evaluate("card => card.toggleAttribute('data-earlier', true)");
        type(title, "Menguji SPJ bulan ini");
        page.locator("vaadin-notification-card:not([data-earlier])").waitFor();
        assertThat(page.locator("vaadin-notification-card[data-earlier]")).hasCount(0);
        assertThat(page.locator("vaadin-notification-card")).containsText("Basis data sedang tidak menjawab");
        assertThat(title).hasValue("Menguji SPJ bulan ini");
        assertThat(panel).containsText("Belum tersimpan");

        card(reading, bottom.code()).locator(".card-menu").click();
        reading.locator("vaadin-popover")
                .getByText("Dikerjakan", new Locator.GetByTextOptions().setExact(true))
                .click();
        reading.locator("vaadin-notification-card").waitFor();
        assertThat(reading.locator("vaadin-notification-card")).containsText("Basis data sedang tidak menjawab");
        assertThat(cardIn(reading, "RENCANA", bottom.code())).isVisible();
        Page another = page.context().newPage();
        another.navigate(url("/tugas?siklus=" + cycle.id()));
        another.locator(".empty-page").waitFor();
        assertThat(another.locator(".empty-page")).containsText("Basis data sedang tidak menjawab");

        mendUntilAnswered(page);
        page.locator("vaadin-notification-card vaadin-button:not([aria-label])").click();
        assertThat(panel).containsText("Tersimpan");
        assertThat(tasks.read(cycle, top).title()).isEqualTo("Menguji SPJ bulan ini");
        reading.locator("vaadin-notification-card vaadin-button:not([aria-label])")
                .click();
        assertThat(cardIn(reading, "DIKERJAKAN", bottom.code())).isVisible();
        assertThat(tasks.read(cycle, bottom).status()).isEqualTo(Status.DIKERJAKAN);
        another.locator(".empty-page vaadin-button").click();
        assertThat(another.locator(".task-table")).isVisible();
    }

    private static double millisecondsUntil(Page page, String selector) {
        return ((Number) page.evaluate("""
                        selector => new Promise((done) => {
                          const began = performance.now();
                          const look = () => document.querySelector(selector)
                            ? done(performance.now() - began) : requestAnimationFrame(look);
                          look();
                        })""", selector)).doubleValue();
    }

    @ParameterizedTest
    @EnumSource
    void a_dropped_card_goes_back_and_a_new_title_comes_back(Away away) {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        card(page, top.code()).waitFor();
        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        page.getByLabel("Judul tugas").waitFor();

        away.happen.accept(line);
        dropAbove(page, card(page, top.code()), card(page, elsewhere.code()));
        page.locator("vaadin-notification-card").first().waitFor();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("Basis data sedang tidak menjawab");
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).hasCount(0);
        page.getByLabel("Judul tugas").fill("Menyusun jadwal");
        page.getByLabel("Judul tugas").press("Enter");
        page.locator("vaadin-notification-card").nth(1).waitFor();
        assertThat(page.getByLabel("Judul tugas")).hasValue("Menyusun jadwal");

        mendUntilAnswered(page);
        page.getByLabel("Judul tugas").press("Enter");
        assertThat(page.getByText("Menyusun jadwal").first()).isVisible();
    }

    @Test
    void people_are_told_at_the_door_too_and_leave_all_the_same() {
        for (Away away : Away.values()) {
            tellsAtTheDoorAndLetsGo(away);
        }
    }

    private void tellsAtTheDoorAndLetsGo(Away away) {
        Page page = window(Window.PHONE);
        page.navigate(url("/login"));
        away.happen.accept(line);
        signIn(page, "koordinator-3572", PASSWORD);
        assertThat(page.locator(".refusal")).containsText("Basis data sedang tidak menjawab");

        mendUntilAnswered(page);
        page.locator("input[name=remember-me]").check();
        signIn(page, "koordinator-3572", PASSWORD);
        assertThat(page.locator(".figure-row")).isVisible();
        assertThat(deviceIsKnown(page)).isTrue();

        away.happen.accept(line); // whoever leaves then is gone all the same
        page.locator("#account").click();
        page.getByText("Keluar").click();
        assertThat(page.locator("input[name=username]")).isVisible();
        assertThat(deviceIsKnown(page)).isFalse();
        mendUntilAnswered(page);
    }

    private static boolean deviceIsKnown(Page page) {
        return page.context().cookies().stream().anyMatch(cookie -> cookie.name.equals("portal-device"));
    }

    @Test
    void what_is_typed_in_the_filter_and_scrolled_to_is_read_by_one_click_afterwards() {
        for (Away away : Away.values()) {
            readsByOneClick(away);
        }
    }

    private void readsByOneClick(Away away) {
        Page page = signedIn(
                "pj-keuangan",
                Window.DESKTOP,
                "/papan/keuangan?siklus=" + tasks.theManyCards().id());
        Locator cards = column(page, "RENCANA").locator("[data-testid=card]:visible");
        cards.first().waitFor();
        Locator retry = page.locator("vaadin-notification-card vaadin-button:not([aria-label])");

        away.happen.accept(line);
        Locator search = page.locator(".filter-bar input");
        search.pressSequentially("tidak-ada-yang-begini", new Locator.PressSequentiallyOptions().setDelay(120));
        assertThat(page.locator("vaadin-notification-card")).containsText("Basis data sedang tidak menjawab");
        assertThat(cards.first()).isVisible();
        page.locator("vaadin-notification-card").evaluate("card => card.toggleAttribute('data-earlier', true)");
        retry.click(); // too early: it is offered again
        page.locator("vaadin-notification-card:not([data-earlier])").waitFor();
        assertThat(search).hasValue("tidak-ada-yang-begini");
        mendUntilAnswered(page);
        retry.click();
        assertThat(search).hasValue("tidak-ada-yang-begini");
        assertThat(column(page, "RENCANA")).containsText("Tidak ada yang cocok");
        page.locator(".filter-bar input").fill("");
        cards.first().waitFor();

        away.happen.accept(line);
        column(page, "RENCANA").locator("card-list").evaluate("list => list.scrollToIndex(600)");
        assertThat(page.locator("vaadin-notification-card")).containsText("Basis data sedang tidak menjawab");
        mendUntilAnswered(page);
        retry.click();
        page.waitForFunction("""
                () => [...document.querySelectorAll('[data-status=RENCANA] [data-testid=card]')]
                  .some((card) => Number(card.dataset.index) > 590 && card.dataset.task && card.checkVisibility())""");
    }

    /** While many ask, the pool of connections tries in steps of up to five seconds. */
    private void mendUntilAnswered(Page page) {
        line.mend();
        page.waitForCondition(() -> page.request().get(url("/actuator/health")).ok());
    }
}
