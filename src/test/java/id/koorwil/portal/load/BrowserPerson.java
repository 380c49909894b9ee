package id.koorwil.portal.load;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.load.Ledger.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a real browser: edits in the panel, sets the executor of many at once, takes it back, moves and copies by the menu; and presses twice. */
final class BrowserPerson implements Person {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NUMBER = Pattern.compile("(\\d+) tugas diubah");
    /** What is refused ends with the same word. */
    private static final Pattern TAKEN_BACK = Pattern.compile("Diurungkan:");

    private static final Pattern CODE = Pattern.compile("KEU-\\d+");
    private static final Pattern UNDONE = Pattern.compile("(\\d+) tugas");
    private static final List<String> STATES = List.of("RENCANA", "DIKERJAKAN", "DIPERIKSA");
    private static final int MANY = 6;
    /** Longer than the portal is held. */
    private static final int PATIENCE_MS = 8_000;

    private static final int PRESSES = 4;
    private static final String NOTHING_ON_ITS_WAY =
            "() => !Object.values(Vaadin.Flow.clients).some(client => client.isActive && client.isActive())";

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final Page page;
    private final SplittableRandom random;
    private final Ledger ledger;
    private final String name;
    private final boolean slow;
    private final String address;
    private int number;

    BrowserPerson(
            String home,
            String account,
            String query,
            Duration delay,
            String name,
            SplittableRandom random,
            Ledger ledger) {
        this.slow = !delay.isZero();
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
        if (slow) {
            slow(delay);
        }
    }

    private void slow(Duration oneWay) {
        CDPSession tools = page.context().newCDPSession(page);
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", oneWay.multipliedBy(2).toMillis());
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", -1);
        tools.send("Network.enable");
        tools.send("Network.emulateNetworkConditions", line);
    }

    @Override
    public void act() {
        try {
            switch (random.nextInt(5)) {
                case 0 -> setMany();
                case 1 -> moveByMenu();
                case 2 -> copy();
                default -> edit();
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
        Locator panel = open();
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

    /** Presses the title of a card, again if others have moved it from under the mouse meanwhile. */
    private Locator open() {
        Locator panel = page.locator("[data-testid=task-panel]");
        card().locator(".title a").click();
        for (int i = 1; i < PRESSES && !isThere(panel); i++) {
            ledger.count("press that met no title", Outcome.DONE, 1);
            card().locator(".title a").click();
        }
        return panel;
    }

    private static boolean isThere(Locator panel) {
        try {
            panel.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
            return true;
        } catch (TimeoutError no) {
            return false;
        }
    }

    private void setMany() {
        String executor = "Petugas %s %d".formatted(name, number++);
        closeAll(page.locator("vaadin-notification-card vaadin-button[aria-label=Tutup]"));
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
        pressTwice(page.locator("vaadin-popover[opened]").getByText("Simpan"));
        Locator notice = page.locator("vaadin-notification-card").getByText("tugas diubah");
        notice.waitFor();
        Matcher told = NUMBER.matcher(notice.textContent());
        int tasks = told.find() ? Integer.parseInt(told.group(1)) : 0;
        ledger.set(executor, tasks);
        if (random.nextInt(2) == 0) {
            undoMany(tasks);
        }
    }

    /** At once, or on a slow line again while the first press is on its way. */
    private void pressTwice(Locator button) {
        if (!slow) {
            button.dblclick();
            return;
        }
        BoundingBox box = button.boundingBox();
        page.waitForRequest(request -> request.url().contains("v-r=uidl"), button::click);
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** Opens the menu of a card in a column; answers the card's number and code, or nothing if it was moved from under the mouse. */
    private Optional<String[]> openMenu(String state) {
        clearNotices();
        Locator card = page.locator("[data-status=" + state + "] [data-testid=card]:visible")
                .nth(random.nextInt(3));
        String[] told = ((String) card.evaluate("card => card.dataset.id + ' ' + card.dataset.task")).split(" ", -1);
        try {
            page.locator("[data-testid=card][data-task=" + told[1] + "]:visible .card-menu")
                    .click(new Locator.ClickOptions().setTimeout(PATIENCE_MS));
            Locator menu = page.locator("vaadin-popover[opened]");
            menu.getByText("Salin tugas…").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
            if (("Tindakan untuk " + told[1]).equals(menu.getAttribute("aria-label"))) {
                return Optional.of(told);
            }
            ledger.count("press that met another card", Outcome.DONE, 1); // it came under the mouse just then
            page.keyboard().press("Escape");
            page.waitForCondition(() -> menu.count() == 0);
            return Optional.empty();
        } catch (TimeoutError no) {
            ledger.count("press that met no card", Outcome.DONE, 1);
            return Optional.empty();
        }
    }

    private void clearNotices() {
        closeAll(page.locator("vaadin-notification-card vaadin-button[aria-label^=Tutup]"));
        page.waitForCondition(() -> page.locator("vaadin-notification-card").count() == 0);
    }

    private static Locator exactly(Locator within, String text) {
        return within.getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private void moveByMenu() {
        Optional<String[]> opened = openMenu("RENCANA");
        if (opened.isEmpty()) {
            return;
        }
        long task = Long.parseLong(opened.get()[0]);
        String code = opened.get()[1];
        Locator target = exactly(page.locator("vaadin-popover[opened]"), "Dikerjakan");
        if (target.count() == 0) {
            page.keyboard().press("Escape"); // somebody has moved it meanwhile
            return;
        }
        pressTwice(target);
        Locator done = page.locator("vaadin-notification-card").getByText(code + " dipindahkan ke");
        Locator conflict = page.locator("[data-testid=conflict]");
        if (!isThere(done.or(conflict).first())) {
            ledger.move(task, Outcome.UNKNOWN); // another page has moved it there
            return;
        }
        boolean moved = done.count() > 0; // read before the wait, which the notice may not last for
        page.waitForFunction(NOTHING_ON_ITS_WAY);
        moved |= done.count() > 0;
        ledger.move(task, moved ? Outcome.DONE : Outcome.REFUSED);
        if (moved && conflict.count() > 0) {
            ledger.fault(code + ": moved, and refused to whoever pressed twice");
        }
    }

    /** Makes a task by copying another one. */
    private void copy() {
        String title = "Tugas %s %d".formatted(name, number++);
        if (openMenu(STATES.get(random.nextInt(STATES.size()))).isEmpty()) {
            return;
        }
        pressTwice(exactly(page.locator("vaadin-popover[opened]"), "Salin tugas…"));
        Locator dialog = page.locator("vaadin-dialog[opened]");
        Locator field = dialog.first().getByLabel("Judul");
        field.waitFor();
        page.waitForFunction(NOTHING_ON_ITS_WAY);
        if (dialog.count() != 1) {
            ledger.fault("%d windows for a copy".formatted(dialog.count()));
        }
        field.fill(title);
        ledger.begins(title);
        pressTwice(exactly(dialog.first(), "Tambah tugas"));
        page.locator("vaadin-notification-card").getByText("ditambahkan").waitFor();
        ledger.made(title);
    }

    /** Each of the tasks is said to be as it was, or to be somebody else's by now. */
    private void undoMany(int tasks) {
        Locator notices = page.locator("vaadin-notification-card");
        closeAll(notices.locator("vaadin-button[aria-label=Tutup]"));
        page.waitForCondition(() -> notices.getByText(TAKEN_BACK).count() == 0);
        page.locator("main").focus();
        page.keyboard().press("z");
        AtomicInteger undone = new AtomicInteger();
        try {
            page.waitForCondition(() -> {
                undone.set(notices.getByText(TAKEN_BACK).allTextContents().stream()
                        .mapToInt(BrowserPerson::undone)
                        .sum());
                int refused = notices
                        .filter(new Locator.FilterOptions().setHasText("tidak dapat diurungkan"))
                        .allTextContents()
                        .stream()
                        .mapToInt(BrowserPerson::codes)
                        .sum();
                return undone.get() + refused >= tasks;
            });
        } catch (TimeoutError untold) {
            Load.say("Of " + tasks + ": " + String.join(" | ", notices.allTextContents()));
            ledger.count(Ledger.UNDONE, Outcome.UNKNOWN, tasks);
            throw untold;
        }
        ledger.count(Ledger.UNDONE, Outcome.DONE, undone.get());
        ledger.count("undo of many", Outcome.DONE, 1);
    }

    /** What was refused before stays until then. */
    private static void closeAll(Locator buttons) {
        while (buttons.count() > 0) {
            int before = buttons.count();
            buttons.first().click();
            buttons.page().waitForCondition(() -> buttons.count() < before);
        }
    }

    private static int codes(String told) {
        return (int) CODE.matcher(told).results().count();
    }

    /** Few are named, more are told by their number. */
    private static int undone(String told) {
        Matcher many = UNDONE.matcher(told);
        return many.find() ? Integer.parseInt(many.group(1)) : told.split(",", -1).length;
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
    public String head() {
        return page.locator(".top-bar").textContent();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
