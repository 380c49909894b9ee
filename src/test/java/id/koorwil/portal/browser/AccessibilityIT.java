package id.koorwil.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskService;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** axe finds nothing on any page that the router knows, and no page says a word of the other language. */
class AccessibilityIT extends BrowserTest {

    /** What to put in for the parameters of routes. */
    private static final Map<String, String> PARAMETERS = Map.of(":aspek", "keuangan", ":kode", "KEU-4");

    /** All that people have written, or that the programme calls by a name. */
    private static final String CONTENT = """
            SELECT CONCAT_WS(' ', title, output, risk, description, blocked_reason, return_reason, executor, request_note)
              FROM task
            UNION SELECT name FROM cycle UNION SELECT name FROM aspect UNION SELECT name FROM sub_theme
            UNION SELECT name FROM region UNION SELECT CONCAT_WS(' ', name, coordinator) FROM coordination_area
            UNION SELECT name FROM milestone UNION SELECT name FROM holiday UNION SELECT lead_name FROM cycle_aspect
            UNION SELECT CONCAT_WS(' ', username, display_name) FROM account
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ServletContext servlet;

    @Autowired
    private TaskService service;

    @Autowired
    private TaskContent tasks;

    private InterfaceWords words;

    @BeforeEach
    void contentIsNoWordOfTheInterface() {
        words = new InterfaceWords(jdbc.sql(CONTENT).query(String.class).list());
    }

    private void assertFine(Page page, String where) {
        assertAccessible(page, where);
        assertSpeaksItsLanguage(page, where);
    }

    private void assertDialogFine(Page page, String where) {
        assertDialogAccessible(page, where);
        assertSpeaksItsLanguage(page, where);
    }

    private void assertSpeaksItsLanguage(Page page, String where) {
        assertThat(words.foreignOn(page))
                .as(where + " says in another language")
                .isEmpty();
    }

    private List<String> routes() {
        RouteRegistry registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        List<String> routes = registry.getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .map(AccessibilityIT::address)
                .toList();
        assertThat(routes).contains("/papan/keuangan", "/tugas/KEU-4");
        return routes;
    }

    /** A phone held sideways, 200 and 400 per cent of a window of 1280 px (WCAG 1.4.4 and 1.4.10), and text of double size. */
    @ParameterizedTest
    @CsvSource({"667, 375, false", "640, 360, false", "320, 256, false", "360, 740, true", "1280, 720, true"})
    void every_route_in_low_windows_and_with_large_text(int width, int height, boolean largeText) {
        Page page = signedIn(touchScreen(width, height), "koordinator-3572", "/");
        String how = width + "x" + height + (largeText ? " large text" : "");
        routes().forEach(route -> {
            page.navigate(url(route));
            page.locator("h1, h2").first().waitFor();
            if (largeText) {
                page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { font-size: 200% }"));
            }
            assertAccessible(page, how + " " + route);
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .as("wider than the window: " + how + " " + route)
                    .isLessThanOrEqualTo(0);
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_route(Window window) {
        List<String> routes = routes();

        Page login = window(window);
        login.navigate(url("/login"));
        assertFine(login, window + " sign-in");
        Page reading = signedIn("pengamat", window, "/");
        routes.forEach(route -> assertFitsAndIsFine(reading, window, route));
        Page changing = signedIn("koordinator-3572", window, "/");
        routes.forEach(route -> assertFineInTheDarkToo(changing, window, route));
        // whoever has chosen nothing of this yet, in the other language
        Page page = signedIn("pj-literasi", window, "/");
        page.locator("[data-testid=language]").click();
        page.getByText("What matters most to you").waitFor();
        routes.forEach(route -> assertFineInTheDarkToo(page, window, route));
        page.locator("[data-testid=language]").click();
        page.locator("[lang=id]").waitFor();
    }

    private void assertFitsAndIsFine(Page page, Window window, String route) {
        page.navigate(url(route));
        page.locator("h1, h2").first().waitFor();
        assertThat(page.locator(".failed-page").count()).as(route).isZero();
        assertFine(page, window + " " + route);
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("wider than the window: " + route)
                .isLessThanOrEqualTo(0);
    }

    private void assertFineInTheDarkToo(Page page, Window window, String route) {
        assertFitsAndIsFine(page, window, route);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible(page, window + " " + route + " in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void with_questions_notices_and_menus_open(Window window) {
        Page page = signedIn("pj-keuangan", window, "/papan/keuangan?tugas=KEU-4");
        page.locator("[data-testid=task-panel]").getByText("Hapus").click();
        page.getByText("Tugas hilang dari papan").waitFor();
        assertDialogFine(page, window + " deletion");
        page.keyboard().press("Escape");
        page.navigate(url("/papan/keuangan"));

        card(page, "KEU-5").locator(".card-menu").click();
        page.locator("vaadin-popover").getByText("Terkendala…").click();
        page.getByLabel("Apa kendalanya?").waitFor();
        assertDialogFine(page, window + " blockage");
        page.keyboard().press("Escape");

        page.locator("#account").click();
        page.getByText("Keluar").waitFor();
        assertFine(page, window + " account");
        page.keyboard().press("Escape");

        page.locator("[data-testid=cycle]").click();
        page.getByText("ditutup").first().waitFor();
        assertFine(page, window + " cycles");
        page.keyboard().press("Escape");

        if (window == Window.PHONE) {
            page.getByLabel("Buka menu").click();
            page.locator(".drawer-open").waitFor();
            assertFine(page, "drawer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_what_can_be_said_after_a_move_and_with_a_conflict(Window window) {
        Cycle cycle = tasks.aCycle();
        TaskRef task = tasks.aTask(cycle).being(Status.DIKERJAKAN).create();
        Page page = signedIn("pj-keuangan", window, "/papan/keuangan?siklus=" + cycle.id());

        menu(page, task.code(), "Minta pemeriksaan");
        page.getByLabel("Catatan untuk pemeriksa").waitFor();
        assertFine(page, window + " request");
        page.locator("vaadin-notification-card")
                .getByLabel("Tutup pemberitahuan")
                .click();
        menu(page, task.code(), "Dikerjakan");
        page.getByLabel("Alasan dikembalikan").waitFor();
        assertFine(page, window + " return");
        page.locator("vaadin-notification-card")
                .getByLabel("Tutup pemberitahuan")
                .click();

        card(page, task.code()).locator(".card-menu").click();
        page.locator("vaadin-popover").getByText("75%").waitFor();
        service.report(Actor.PORTAL, task.id(), 0, 40);
        page.locator("vaadin-popover").getByText("75%").click();
        page.locator("[data-testid=conflict]").waitFor();
        assertFine(page, window + " conflict");
    }

    @ParameterizedTest
    @EnumSource
    void a_board_without_cards(Window window) {
        for (String account : List.of("pj-data", "pengamat")) {
            Page page = signedIn(account, window, "/papan/keuangan?cari=tidak-ada-yang-begini");
            page.getByText("Tidak ada yang cocok").first().waitFor();
            assertFine(page, window + " empty board for " + account);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pages_that_say_what_is_not_there(Window window) {
        Page page = signedIn("ketua", window, "/papan/bulan");
        for (String nothing : List.of("/papan/bulan", "/tidak-ada", "/tugas/KEU-9999")) {
            page.navigate(url(nothing));
            page.locator(".empty-page").waitFor();
            assertFine(page, window + " " + nothing);
        }
        complaints.removeIf(BrowserTest::ofUnknownPage);
    }

    private static String address(String template) {
        String address = "/" + template;
        for (Map.Entry<String, String> parameter : PARAMETERS.entrySet()) {
            address = address.replace(parameter.getKey(), parameter.getValue());
        }
        assertThat(address).as("a parameter without an example").doesNotContain(":");
        return address;
    }

    @ParameterizedTest
    @EnumSource
    void with_panel_menu_filter_and_form_open(Window window) {
        Page page = signedIn("pj-keuangan", window, "/papan/keuangan?tugas=KEU-4");
        page.locator("[data-testid=task-panel]").getByLabel("Risiko").waitFor();
        assertFine(page, window + " panel");
        page.getByLabel("Sub-tema").click();
        page.locator("vaadin-combo-box[opened]").waitFor();
        assertPartAccessible(page, "vaadin-combo-box[opened]", window + " list of a field");
        page.keyboard().press("Escape");
        page.navigate(url("/papan/keuangan"));

        card(page, "KEU-5").locator(".card-menu").click();
        page.locator("vaadin-popover").getByText("Salin tautan").waitFor();
        assertFine(page, window + " card menu");
        page.keyboard().press("Escape");

        page.locator(".filter-bar")
                .getByText("Wilayah", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator("vaadin-popover").getByText("Terapkan").waitFor();
        assertFine(page, window + " filter");
        page.keyboard().press("Escape");

        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        page.getByLabel("Judul tugas").waitFor();
        assertFine(page, window + " quick add");
        page.locator(".page-head [data-key=n]").click();
        page.locator("vaadin-dialog").getByText("Tambah tugas").waitFor();
        assertFine(page, window + " new task");
    }
}
