package id.koorwil.portal.guide;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.koorwil.portal.bench.RunningPortal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The pictures of docs/panduan.md: {@code ./portal pictures}. The demo's content, seen by each kind of person. */
public final class Pictures {

    private static final Path HOME = Path.of("target", "guide");
    private static final Path FOLDER = Path.of("docs", "panduan");
    private static final int[] DESKTOP = {1280, 800};
    private static final int[] PHONE = {390, 844};

    private final Browser browser;

    private Pictures(Browser browser) {
        this.browser = browser;
    }

    public static void main(String[] arguments) throws Exception {
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(Objects.requireNonNullElse(
                                        System.getenv("PORTAL_CHROMIUM"), "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
                RunningPortal portal = RunningPortal.start(HOME, HOME.resolve("data"), 0)) {
            portal.awaitReady();
            new Pictures(browser).takeAll();
        }
    }

    private void takeAll() {
        take("masuk", PHONE, "", "/login", "input[name=password]", page -> {});
        take("koordinator-ponsel", PHONE, "koordinator-3572", "/papan/keuangan", "[data-testid=card]", page -> {});
        take("koordinator-menu", PHONE, "koordinator-3572", "/papan/keuangan", "[data-testid=card]", page -> {
            page.locator("[data-testid=card]:visible .card-menu").first().click();
            page.getByText("Salin tautan").waitFor();
        });
        take(
                "koordinator-tugas",
                PHONE,
                "koordinator-3572",
                "/papan/keuangan?tugas=KEU-4",
                "[data-testid=task-panel]",
                page -> {});
        take("koordinator-papan", DESKTOP, "koordinator-3572", "/papan/keuangan", "[data-testid=card]", page -> {});
        take("pj-papan", DESKTOP, "pj-keuangan", "/papan/keuangan?tugas=KEU-6", "[data-testid=task-panel]", page -> {});
        take("pj-tabel", DESKTOP, "pj-keuangan", "/tugas?aspek=keuangan", ".task-table .title a", page -> {});
        take("ketua-ringkasan", DESKTOP, "ketua", "/", "region-matrix td", page -> {});
        take("ketua-linimasa", DESKTOP, "ketua", "/linimasa", "[data-testid=bar]", page -> {});
        take("ketua-wilayah", PHONE, "ketua-3572", "/", "region-matrix td", page -> {});
        take("akun", DESKTOP, "pengamat", "/akun", ".account-page", page -> {});
        take("tombol", DESKTOP, "koordinator-3572", "/papan/keuangan", "[data-testid=card]", page -> {
            page.keyboard().press("?");
            page.locator("dialog.keys-help").waitFor();
        });
    }

    private void take(String name, int[] size, String account, String path, String there, Consumer<Page> before) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(size[0], size[1])
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta"));
        Page page = context.newPage();
        page.navigate(RunningPortal.ADDRESS + path);
        if (!account.isEmpty()) {
            page.locator("input[name=username]").fill(account);
            page.locator("input[name=password]").fill("bawaslu-demo");
            page.locator("input[name=password]").press("Enter");
        }
        page.locator(there).first().waitFor();
        page.waitForFunction("() => !document.querySelector('vaadin-grid')?.loading");
        before.accept(page);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(".v-loading-indicator { visibility: hidden }"));
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        context.close();
    }
}
