package id.koorwil.portal.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Somebody who has signed in and looks at pages in a window of 1440 by 900; times are milliseconds. */
record Visit(BrowserContext context, Page page) implements AutoCloseable {

    static final String BOARD = "/papan/keuangan?siklus=3";
    static final String LANES = BOARD + "&lajur=wilayah";

    /** Says when the last of the first things on a page was painted; on the console, since asking the page would slow it. */
    private static final String WATCH = """
            const [selector, wanted] = location.pathname === '/' ? ['region-matrix td', 300]
              : location.pathname === '/linimasa' ? ['[data-testid=bar]', 15]
              : location.pathname === '/tugas' ? ['.task-table [data-task] .title', 15]
              : ['[data-task]', 20];
            new MutationObserver((changes, observer) => {
              const there = [...document.querySelectorAll(selector)]
                .filter(thing => thing.dataset.task !== '' && thing.closest('[data-task=""]') === null);
              if (there.length >= wanted) {
                observer.disconnect();
                requestAnimationFrame(() => setTimeout(() => console.debug('painted ' + performance.now())));
              }
            }).observe(document, { childList: true, subtree: true, attributes: true });
            """;

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Objects.requireNonNullElse(System.getenv("PORTAL_CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    static Visit begin(Browser browser) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        Page page = context.newPage();
        page.addInitScript(WATCH);
        Visit visit = new Visit(context, page);
        visit.signIn("/");
        return visit;
    }

    /** Asks for a page as somebody whom the portal does not know, and stands on it afterwards. */
    void signIn(String path) {
        signIn("pj-keuangan", path);
    }

    void signIn(String account, String path) {
        page.navigate(RunningPortal.ADDRESS + path);
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("bawaslu-demo");
        painted(() -> page.locator("button").click());
    }

    /** From the navigation until the first things of the page are painted. */
    double open(String path) {
        return open(page, path);
    }

    /** The same in a new tab of a browser that has nothing of the portal; a new window would measure how Chromium opens windows. */
    double openCold(String path) {
        try (Page tab = context.newPage()) {
            tab.addInitScript(WATCH);
            tab.navigate(RunningPortal.ADDRESS + "/icon.svg"); // the tab has its process
            context.newCDPSession(tab).send("Network.clearBrowserCache");
            return open(tab, path);
        }
    }

    private static double open(Page page, String path) {
        return painted(
                page,
                () -> page.navigate(
                        RunningPortal.ADDRESS + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));
    }

    double painted(Runnable cause) {
        return painted(page, cause);
    }

    private static double painted(Page page, Runnable cause) {
        String said = page.waitForConsoleMessage(
                        new Page.WaitForConsoleMessageOptions()
                                .setPredicate(message -> message.text().startsWith("painted ")),
                        cause)
                .text();
        return Double.parseDouble(said.substring("painted ".length()));
    }

    double number(String script) {
        return number(page.evaluate(script));
    }

    static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
