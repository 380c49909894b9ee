package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import id.koorwil.portal.PortalTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person in front of Chromium: each has a browser of their own, and its console must stay empty. */
@PortalTest
abstract class BrowserTest {

    static final String PASSWORD = "bawaslu-demo";

    /** The two windows that everything must fit in. */
    enum Window {
        DESKTOP(1440, 900),
        PHONE(360, 740);

        private final int width;
        private final int height;

        Window(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Objects.requireNonNullElse(System.getenv("PORTAL_CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void consoleStayedEmpty() {
        closeWindows();
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        assertThat(said).isEmpty();
    }

    /** What Chromium's console says of a page that is answered with 404. */
    static boolean ofUnknownPage(String complaint) {
        return complaint.contains("status of 404");
    }

    /** What it says of a page that still asked for something when its session had ended; what comes of that is seen on it. */
    private static boolean ofEndedSession(String complaint) {
        return complaint.contains("status of 401");
    }

    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** A fresh browser with an empty page, far from East Java. */
    Page window(Window window) {
        return window(window, "America/Los_Angeles");
    }

    Page window(Window window, String zone) {
        return window(new Browser.NewContextOptions()
                .setViewportSize(window.width, window.height)
                .setTimezoneId(zone));
    }

    /** A phone that is touched. */
    Page touchScreen() {
        return touchScreen(390, 844);
    }

    Page touchScreen(int width, int height) {
        return window(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(true)
                .setIsMobile(true)
                .setTimezoneId("Asia/Jakarta"));
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(
                options.setLocale("id-ID").setAcceptDownloads(true).setIgnoreHTTPSErrors(true));
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean complains = message.type().equals("error") || message.type().equals("warning");
            if (complains && !ofEndedSession(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    Page signedIn(String account, Window window, String path) {
        return signedIn(window(window), account, path);
    }

    Page signedIn(Page page, String account, String path) {
        page.navigate(url(path));
        signIn(page, account, PASSWORD);
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    void signIn(Page page, String account, String password) {
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
    }

    static Locator column(Page page, String status) {
        return page.locator("[data-testid=column][data-status=" + status + "]");
    }

    /** Lists keep surplus rows in the document, hidden, with what they showed last. */
    private static String cardMark(String code) {
        return "[data-testid=card][data-task=" + code + "]:visible";
    }

    static Locator card(Page page, String code) {
        return page.locator(cardMark(code));
    }

    static Locator cardIn(Page page, String status, String code) {
        return column(page, status).locator(cardMark(code));
    }

    /** Drags a card by its title to a point, in steps as a hand does, and holds it there. */
    static void carry(Page page, Locator card, double x, double y) {
        BoundingBox box = card.locator(".title").boundingBox();
        page.mouse().move(box.x + 20, box.y + 8);
        page.mouse().down();
        page.mouse().move(box.x + 30, box.y + 16);
        page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(8));
        page.locator("card-board > .carried").waitFor();
    }

    /** Carries a card to the upper edge of another one and drops it. */
    static void dropAbove(Page page, Locator card, Locator other) {
        BoundingBox target = other.boundingBox();
        carry(page, card, target.x + target.width / 2, target.y + 6);
        page.waitForFunction("() => document.querySelector('.drop-line').matches(':popover-open')");
        page.mouse().up();
    }

    /** Waits for the frames in which what was answered is drawn, and what a page does thereafter. */
    static void drawn(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame("
                + "() => requestAnimationFrame(() => requestAnimationFrame(done)))))");
    }

    /** Chooses from a card's menu. */
    static void menu(Page page, String code, String item) {
        card(page, code).locator(".card-menu").click();
        page.locator("vaadin-popover")
                .getByText(item, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("vaadin-popover[opened]")).hasCount(0);
    }

    static void type(Locator field, String text) {
        field.fill(text);
        field.press("Enter");
        field.blur();
    }

    static void assertAccessible(Page page, String where) {
        assertAccessible(new AxeBuilder(page), where);
    }

    /** The open dialog alone: what lies under it cannot be reached, and is partly hidden by it. */
    static void assertDialogAccessible(Page page, String where) {
        assertPartAccessible(page, "vaadin-dialog[opened]", where);
    }

    /** A part of the page, where another one covers the rest. */
    static void assertPartAccessible(Page page, String part, String where) {
        assertAccessible(new AxeBuilder(page).include(part), where);
    }

    private static void assertAccessible(AxeBuilder axe, String where) {
        AxeRunOptions options = new AxeRunOptions();
        axe.setLegacyMode(true); // otherwise a second page is opened to join what frames say; the portal has none
        options.setResultTypes(List.of(ResultType.Violations.getKey())); // all that passed would be most of the answer
        assertThat(axe.options(options)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .as(where)
                .extracting(violation -> violation.getId() + " "
                        + violation.getNodes().getFirst().getTarget())
                .isEmpty();
    }

    /** As after a long time: the browser still says the session that the server has forgotten. */
    static void endSession(Page page) {
        List<Cookie> cookies = page.context().cookies();
        cookies.stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .forEach(cookie -> cookie.value = "forgotten");
        page.context().addCookies(cookies);
    }
}
