package id.koorwil.portal.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import id.koorwil.portal.load.Ledger.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a real browser: edits in the panel, sets the executor of many at once, takes it back. */
final class BrowserPerson implements Person {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NUMBER = Pattern.compile("(\\d+) tugas diubah");
    private static final Pattern UNDONE = Pattern.compile("(\\d+) tugas");
    private static final List<String> STATES = List.of("RENCANA", "DIKERJAKAN", "DIPERIKSA");
    private static final int MANY = 6;

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final Page page;
    private final SplittableRandom random;
    private final Ledger ledger;
    private final String name;
    private final String address;
    private int number;

    BrowserPerson(String home, String account, String query, String name, SplittableRandom random, Ledger ledger) {
        this.random = random;
        this.ledger = ledger;
        this.name = name;
        this.address = home + "/papan/keuangan?" + query;
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Objects.requireNonNullElse(System.getenv("PORTAL_CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        page = browser.newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(address);
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("bawaslu-demo");
        page.locator("input[name=password]").press("Enter");
        page.locator("[data-testid=card]").first().waitFor();
    }

    @Override
    public void act() {
        try {
            if (random.nextInt(3) == 0) {
                setMany();
            } else {
                edit();
            }
        } catch (PlaywrightException e) {
            ledger.count("browser action", Outcome.UNKNOWN, 1);
            Load.say(e.toString().lines().limit(12).collect(Collectors.joining(" ")));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "load", name + "-" + number + ".png"))); // what was in the way
            page.navigate(address);
            page.locator("[data-testid=card]").first().waitFor();
        }
    }

    private Locator card() {
        String state = STATES.get(random.nextInt(STATES.size()));
        return page.locator("[data-status=" + state + "] [data-testid=card]:visible")
                .nth(random.nextInt(3));
    }

    private void edit() {
        String text = "Laporan %s %d".formatted(name, number++);
        card().locator(".title a").click();
        Locator panel = page.locator("[data-testid=task-panel]");
        ledger.begins(text);
        panel.getByLabel("Keluaran").fill(text);
        panel.getByLabel("Keluaran").press("Tab");
        Locator told = panel.locator(".save-state").filter(new Locator.FilterOptions().setHasText("tersimpan"));
        told.waitFor();
        if (told.getAttribute("class").contains("not-saved")) {
            ledger.refused(text); // somebody else was first
            page.navigate(address);
            return;
        }
        ledger.saved(text);
        page.keyboard().press("Escape");
        panel.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private void setMany() {
        String executor = "Petugas %s %d".formatted(name, number++);
        page.waitForCondition(() -> page.getByText("tugas diubah").count() == 0);
        card().focus();
        page.keyboard().press("x");
        for (int i = 1; i < MANY; i++) {
            page.keyboard().press("ArrowDown");
            page.keyboard().press("x");
        }
        page.locator(".selection-actions > div > vaadin-button")
                .getByText("Pelaksana")
                .click();
        page.locator("vaadin-popover[opened] input").fill(executor);
        page.keyboard().press("Enter");
        ledger.begins(executor);
        page.locator("vaadin-popover[opened]").getByText("Simpan").click();
        Locator notice = page.locator("vaadin-notification-card").getByText("tugas diubah");
        notice.waitFor();
        Matcher told = NUMBER.matcher(notice.textContent());
        ledger.set(executor, told.find() ? Integer.parseInt(told.group(1)) : 0);
        page.locator("vaadin-notification-card")
                .getByText("tidak diubah")
                .all()
                .forEach(refused -> page.locator("vaadin-notification-card vaadin-button[aria-label=Tutup]")
                        .first()
                        .click());
        if (random.nextInt(2) == 0) {
            undoMany();
        }
    }

    private void undoMany() {
        Locator notices = page.locator("vaadin-notification-card");
        page.waitForCondition(() -> notices.getByText("Diurungkan").count() == 0);
        page.locator("main").focus();
        page.keyboard().press("z");
        try {
            notices.getByText(Pattern.compile("Diurungkan|sudah diubah"))
                    .first()
                    .waitFor();
        } catch (TimeoutError untold) {
            ledger.count(Ledger.UNDONE, Outcome.UNKNOWN, MANY);
            throw untold;
        }
        // some of them may have been refused
        notices.getByText("Diurungkan").all().forEach(done -> ledger.count(Ledger.UNDONE, Outcome.DONE, undone(done)));
        ledger.count("undo of many", Outcome.DONE, 1);
    }

    /** Few are named, more are told by their number. */
    private static int undone(Locator told) {
        String text = told.textContent();
        Matcher many = UNDONE.matcher(text);
        return many.find() ? Integer.parseInt(many.group(1)) : text.split(",", -1).length;
    }

    @Override
    public void settle() {
        page.keyboard().press("Escape");
    }

    @Override
    public void await(Predicate<Map<String, ShownCards>> wanted, Duration patience) {
        try {
            page.waitForCondition(() -> wanted.test(board()), new Page.WaitForConditionOptions().setTimeout((double)
                            patience.toMillis()));
        } catch (TimeoutError tooLate) {
            ledger.count("page that did not follow", Outcome.UNKNOWN, 1);
        }
    }

    @Override
    public Map<String, ShownCards> board() {
        JsonNode lists = JSON.readTree((String) page.evaluate("""
                () => JSON.stringify([...document.querySelectorAll('.column[data-status] card-list')].map(list => {
                  const from = Math.max(0, list.items.findIndex(item => item));
                  return {
                    status: list.closest('[data-status]').dataset.status,
                    size: list.items.length,
                    from,
                    rows: list.items.filter(item => item).map(({ id, seen }) => ({ id, seen }))
                  };
                }))"""));
        Map<String, ShownCards> columns = new HashMap<>();
        for (JsonNode list : lists) {
            ShownCards cards = new ShownCards();
            cards.show(list.path("size").intValue(), list.path("from").intValue(), list.path("rows"));
            columns.put(list.path("status").stringValue(""), cards);
        }
        return columns;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
