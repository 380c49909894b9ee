package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.start.OwnDatabase;
import id.koorwil.portal.start.PortalProcess;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database answers and takes nothing, as when its disk is full or was made read only. */
class DatabaseReadOnlyIT extends BrowserTest {

    private static final String SENTENCE = "Basis data sedang tidak dapat ditulisi";

    @TempDir
    private Path folder = Path.of("target");

    private OwnDatabase database;
    private PortalProcess portal;
    private int port;

    @BeforeEach
    void aPortalWithItsDemo() throws Exception {
        database = OwnDatabase.start(folder.resolve("luar"));
        port = PortalProcess.freePort();
        Map<String, String> settings = new HashMap<>(database.environmentOfAnOffice());
        settings.put("PORTAL_DEMO", "true");
        portal = PortalProcess.start(folder.resolve("tidak-dipakai"), port, settings)
                .awaitReady();
    }

    @AfterEach
    void end() throws Exception {
        closeWindows();
        portal.close();
        database.close();
    }

    @Override
    String url(String path) {
        return "http://localhost:" + port + path;
    }

    @Test
    void people_read_on_are_told_in_words_and_save_by_one_press_when_it_can_be_written_again() throws Exception {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, "/tugas?tugas=KEU-4");
        Locator panel = page.locator("[data-testid=task-panel]");
        panel.getByLabel("Judul").waitFor();

        database.run("SET GLOBAL read_only = 1");
        type(panel.getByLabel("Judul"), "Menata ulang arsip");
        assertThat(page.locator("vaadin-notification-card")).containsText(SENTENCE);
        assertThat(panel).containsText("Belum tersimpan");
        assertThat(status()).isEqualTo(503);
        comesMeanwhile();
        assertThat(saved()).isFalse();

        database.run("SET GLOBAL read_only = 0");
        page.locator("vaadin-notification-card vaadin-button:not([aria-label])").click();
        assertThat(panel).containsText("Tersimpan");
        assertThat(saved()).isTrue();
        page.waitForCondition(() -> status() == 200);
        assertThat(portal.said())
                .filteredOn(line -> line.contains("WARN") || line.contains("ERROR") || line.contains("\tat "))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("The database cannot be written to"));
    }

    /** Somebody who comes meanwhile, and wants to stay signed in. */
    private void comesMeanwhile() {
        Page another = window(Window.PHONE);
        another.navigate(url("/login"));
        another.locator("input[name=remember-me]").check();
        signedIn(another, "pj-keuangan", "/tugas");
        another.locator(".task-table").waitFor();
    }

    private boolean saved() throws Exception {
        return database.read("SELECT COUNT(*) FROM task WHERE title = 'Menata ulang arsip'")
                .equals("1");
    }

    private int status() {
        return window(Window.DESKTOP).request().get(url("/actuator/health")).status();
    }
}
