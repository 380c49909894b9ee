package id.koorwil.portal.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The figures of docs/benchmarks.md: {@code ./portal bench}. The production jar is started as {@code ./portal run} does,
 * with boards of several sizes; Chromium looks at it over loopback. Milliseconds, median with least and greatest.
 */
public final class Bench {

    private static final int[] SIZES = {50, 1_000, 5_000};
    private static final int RUNS = 9;
    private static final int STARTS = 7;

    /** So often a board is opened before it is measured: the server's code is compiled by then. */
    private static final int WARM_UP = 150;

    private static final Path HOME = Path.of("target", "bench");

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

    private final List<String> table = new ArrayList<>();
    private final List<String> raw = new ArrayList<>();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        new Bench().run();
    }

    @SuppressWarnings("SystemOut") // the table is what this is for
    private void run() throws Exception {
        raw.add("# commit " + said("git", "rev-parse", "--short", "HEAD") + ", load average "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + " before");
        row("figure", "cards", "median", "min", "max", "runs");
        row("---", "---", "---", "---", "---", "---");
        try (Playwright playwright = Playwright.create();
                Browser browser = launch(playwright)) {
            for (int size : SIZES) {
                measure(browser, size);
            }
        }
        table.forEach(System.out::println);
        Files.write(HOME.resolve("raw.csv"), raw);
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Objects.requireNonNullElse(System.getenv("PORTAL_CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private void measure(Browser browser, int size) throws Exception {
        Path data = HOME.resolve("data-" + size);
        try (RunningPortal first = RunningPortal.start(HOME, data, size)) {
            first.awaitReady();
        }
        double[] starts = new double[STARTS];
        for (int i = 0; i < starts.length - 1; i++) {
            try (RunningPortal again = RunningPortal.start(HOME, data, size)) {
                starts[i] = again.awaitReady();
            }
        }
        try (RunningPortal portal = RunningPortal.start(HOME, data, size)) {
            starts[starts.length - 1] = portal.awaitReady();
            report("second start until it answers", size, starts);
            measurePages(browser, size);
        }
    }

    private void measurePages(Browser browser, int size) {
        String board = RunningPortal.ADDRESS + "/papan/keuangan?siklus=3";
        BrowserContext context = signedIn(browser);
        Page page = context.newPage();
        page.addInitScript(WATCH);
        for (int i = 0; i < WARM_UP; i++) {
            open(page, board);
        }
        report("board, warm cache", size, times(RUNS, () -> open(page, board)));
        report("board, cold cache", size, times(RUNS, () -> openCold(context, board)));
        report("board to board", size, times(RUNS, () -> switchBoard(page, board)));
        double[] drawn = new double[RUNS];
        double[] answered = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            open(page, board);
            drop(page, drawn, answered, i);
        }
        report("drop until drawn", size, drawn);
        report("drop until answered", size, answered);
        for (String path : List.of("/", "/linimasa", "/tugas")) {
            measurePage(page, path, size);
        }
        open(page, RunningPortal.ADDRESS + "/tugas?siklus=3");
        report("/tugas, key in the filter until rows are painted", size, times(RUNS, () -> filter(page)));
        context.close();
    }

    private void measurePage(Page page, String path, int size) {
        String address = RunningPortal.ADDRESS + path + "?siklus=3";
        for (int i = 0; i < WARM_UP / 3; i++) {
            open(page, address);
        }
        report(path + ", warm cache", size, times(RUNS, () -> open(page, address)));
    }

    /** From the last key of a word until the count and the rows of the answer are painted. */
    private static double filter(Page page) {
        return number(page.evaluate("""
                () => new Promise(done => {
                  const found = document.querySelector('.filter-bar .found');
                  const before = found.textContent;
                  const input = document.querySelector('.filter-bar input');
                  const pressed = performance.now();
                  new MutationObserver((changes, observer) => {
                    if (found.textContent !== before) {
                      observer.disconnect();
                      requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
                    }
                  }).observe(found, { childList: true, subtree: true, characterData: true });
                  input.value = input.value ? '' : 'SOP';
                  input.dispatchEvent(new Event('input', { bubbles: true }));
                })"""));
    }

    private static BrowserContext signedIn(Browser browser) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        Page page = context.newPage();
        page.navigate(RunningPortal.ADDRESS + "/login");
        page.locator("input[name=username]").fill("pj-keuangan");
        page.locator("input[name=password]").fill("bawaslu-demo");
        page.locator("button").click();
        page.waitForURL(address -> !address.contains("/login"));
        page.close();
        return context;
    }

    private static double open(Page page, String board) {
        String painted = page.waitForConsoleMessage(
                        new Page.WaitForConsoleMessageOptions()
                                .setPredicate(message -> message.text().startsWith("painted ")),
                        () -> page.navigate(board, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)))
                .text();
        return Double.parseDouble(painted.substring("painted ".length()));
    }

    /** A new tab of a browser that has nothing of the portal; a new window would measure how Chromium opens windows. */
    private static double openCold(BrowserContext context, String board) {
        Page page = context.newPage();
        page.addInitScript(WATCH);
        page.navigate(RunningPortal.ADDRESS + "/icon.svg"); // the tab has its process
        context.newCDPSession(page).send("Network.clearBrowserCache");
        double painted = open(page, board);
        page.close();
        return painted;
    }

    private static double switchBoard(Page page, String board) {
        open(page, board);
        return number(page.evaluate("""
                () => new Promise(done => {
                  const title = document.querySelector('h1').textContent;
                  const started = performance.now();
                  new MutationObserver((changes, observer) => {
                    const h1 = document.querySelector('h1');
                    if (h1 && h1.textContent !== title) {
                      observer.disconnect();
                      requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)));
                    }
                  }).observe(document.body, { childList: true, subtree: true, characterData: true });
                  document.querySelectorAll('.side-navigation .heading + ul a')[1].click();
                })"""));
    }

    private static void drop(Page page, double[] drawn, double[] answered, int run) {
        BoundingBox card = page.locator("[data-status=RENCANA] [data-task]:visible .title")
                .first()
                .boundingBox();
        BoundingBox target =
                page.locator("[data-status=DIKERJAKAN] vaadin-virtual-list").boundingBox();
        page.mouse().move(card.x + 20, card.y + 8);
        page.mouse().down();
        page.mouse().move(card.x + 30, card.y + 16);
        page.mouse().move(target.x + 100, target.y + 90, new Mouse.MoveOptions().setSteps(5));
        page.waitForFunction("() => document.querySelector('.drop-line').matches(':popover-open')");
        page.evaluate("""
                () => {
                  const board = document.querySelector('card-board');
                  const move = board.$server.move.bind(board.$server);
                  board.addEventListener('pointerup', () => {
                    const released = performance.now();
                    requestAnimationFrame(() => setTimeout(() => { window.drawn = performance.now() - released; }));
                    window.released = released;
                  }, { capture: true, once: true });
                  board.$server.move = (...args) => move(...args).then(done => {
                    window.answered = performance.now() - window.released;
                    return done;
                  });
                }""");
        page.mouse().up();
        answered[run] = number(page.waitForFunction("() => window.answered").jsonValue());
        drawn[run] = number(page.evaluate("() => window.drawn"));
    }

    private interface Timed {
        double take();
    }

    private static double[] times(int runs, Timed timed) {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = timed.take();
        }
        return times;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String said(String... command) throws IOException {
        try (BufferedReader output = new ProcessBuilder(command).start().inputReader()) {
            return Objects.requireNonNullElse(output.readLine(), "");
        }
    }

    private void report(String figure, int size, double[] times) {
        raw.add(figure + "," + size + ","
                + Arrays.stream(times).mapToObj(Bench::rounded).collect(Collectors.joining(",")));
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        row(
                figure,
                Integer.toString(size),
                rounded(sorted[sorted.length / 2]),
                rounded(sorted[0]),
                rounded(sorted[sorted.length - 1]),
                Integer.toString(sorted.length));
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private void row(String... cells) {
        table.add("| " + String.join(" | ", cells) + " |");
    }
}
