package id.koorwil.portal.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database answers nothing for twenty seconds while somebody works: its process is held, and goes on. */
record AwayFigures(Figures figures) {

    private static final int AWAY_MS = 20_000;
    private static final String SAID = "Basis data sedang tidak menjawab";

    void measure(Visit visit, Path data, int tasks) throws IOException {
        String database = Files.readString(data.resolve("mariadb.pid")).strip();
        Page page = visit.page();
        visit.open(Visit.BOARD);
        visit.open(Visit.BOARD + "&tugas=KEU-1");
        Page other = visit.context().newPage();
        other.navigate(RunningPortal.ADDRESS + "/tugas?siklus=3");
        other.locator(".task-table .title a:visible").first().waitFor();
        Locator output = page.locator("[data-testid=task-panel]").getByLabel("Keluaran");
        output.fill("Laporan " + System.nanoTime());

        signal("STOP", database);
        long began = System.nanoTime();
        figures.add("database away: a save until it is told, ms", tasks, time(() -> {
            output.press("Tab");
            page.locator("vaadin-notification-card").getByText(SAID).waitFor();
        }));
        figures.add("database away: a page until it says so, ms", tasks, time(() -> {
            other.navigate(RunningPortal.ADDRESS + "/?siklus=3");
            other.getByText(SAID).first().waitFor();
        }));
        double left = AWAY_MS - (System.nanoTime() - began) / 1e6;
        page.waitForFunction(
                "end => performance.now() > end", visit.number("() => performance.now()") + Math.max(0, left));
        signal("CONT", database);
        figures.add("database back after 20 s: one press until it is saved, ms", tasks, time(() -> {
            page.locator("vaadin-notification-card")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Coba lagi"))
                    .click();
            page.locator(".save-state").getByText("Tersimpan").waitFor();
        }));
        figures.add("database back after 20 s: the page again, ms", tasks, time(() -> {
            other.reload();
            other.locator("region-matrix td").first().waitFor();
        }));
        other.close();
    }

    private static double time(Runnable work) {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e6;
    }

    private static void signal(String name, String process) throws IOException {
        new ProcessBuilder("kill", "-" + name, process).start().onExit().join();
    }
}
