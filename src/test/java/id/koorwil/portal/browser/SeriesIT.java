package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks are copied, and made for many regions at once. */
class SeriesIT extends BoardTest {

    private static Locator form(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator notice(Page page, String text) {
        return page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    private List<TaskRef> aSeries() {
        return service.createForEach(
                Actor.PORTAL,
                NewTask.titled(cycle.id(), "keuangan", BLITAR, "Menyusun SOP", Status.RENCANA),
                List.of(BLITAR, BOJONEGORO));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_task_is_copied_for_every_region_of_a_koorwil_in_one_step_with_one_undo(Way way) {
        Page page = signedIn(way == Way.FINGER ? touchScreen() : window(Window.DESKTOP), "pj-keuangan", board());
        way.press(card(page, top.code()).locator(".card-menu"));
        way.press(page.locator("vaadin-popover").getByText("Salin tugas"));
        assertThat(form(page).getByLabel("Judul")).hasValue("Menguji SPJ");

        way.press(form(page).locator("vaadin-select").first());
        if (way == Way.KEYS) {
            page.locator("vaadin-select-item:focus").waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
        } else {
            way.press(page.locator("vaadin-select-item:visible").nth(1));
        }
        Locator add = form(page).locator("vaadin-button[theme~=primary]");
        assertThat(add).hasText(java.util.regex.Pattern.compile("Tambah \\d+ tugas"));
        way.press(add);

        assertThat(notice(page, "ditambahkan")).isVisible();
        assertThat(form(page)).hasCount(0);
        int made = tasks.column(cycle, Status.RENCANA).size() - 2;
        assertThat(made).isGreaterThan(2);
        way.press(notice(page, "ditambahkan").getByText("Urungkan"));
        assertThat(notice(page, "Diurungkan")).isVisible();
        assertThat(tasks.column(cycle, Status.RENCANA)).hasSize(2);
    }

    @Test
    void a_double_click_makes_tasks_once() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, top.code()).locator(".card-menu").click();
        page.locator("vaadin-popover").getByText("Salin tugas").click();
        form(page).locator("vaadin-button[theme~=primary]").dblclick();

        assertThat(notice(page, "ditambahkan")).isVisible();
        assertThat(form(page)).hasCount(0);
        drawn(page);
        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("3");
        assertThat(notice(page, "ditambahkan")).hasCount(1);
    }

    @Test
    void the_form_for_many_is_accessible_and_asks_for_a_region() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        page.locator(".page-head [data-key=n]").click();
        form(page).getByLabel("Judul").fill("Menyusun SOP");
        form(page).locator("vaadin-button[theme~=primary]").click();

        assertThat(form(page).locator("vaadin-multi-select-combo-box[invalid]")).isVisible();
        assertDialogAccessible(page, "new tasks");
    }

    @Test
    void a_copy_says_what_its_task_says_and_not_what_was_typed_into_another_form() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        page.locator(".page-head [data-key=n]").click();
        form(page).getByLabel("Judul").pressSequentially("Rapat");
        page.waitForFunction("() => Object.values(localStorage).some(value => value.includes('Rapat'))");
        form(page).getByText("Batal").click();
        assertThat(form(page)).hasCount(0);

        card(page, top.code()).locator(".card-menu").click();
        page.locator("vaadin-popover").getByText("Salin tugas").click();

        assertThat(form(page)).containsText("Salin " + top.code());
        assertThat(form(page).getByLabel("Judul")).hasValue("Menguji SPJ");
    }

    @Test
    void a_coordinator_copies_for_the_own_region_alone() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        card(page, top.code()).locator(".card-menu").click();
        page.locator("vaadin-popover").getByText("Salin tugas").click();
        assertThat(form(page).locator("vaadin-select").filter(new Locator.FilterOptions().setHasText("Koorwil")))
                .hasCount(0);

        form(page).locator("vaadin-button[theme~=primary]").click();

        assertThat(notice(page, "ditambahkan")).isVisible();
        assertThat(tasks.column(cycle, Status.RENCANA)).hasSize(3);
    }

    @Test
    void the_panel_says_how_many_are_done_follows_and_leads_to_all_of_them() {
        List<TaskRef> made = aSeries();
        Page page = signedIn(
                "ketua", Window.DESKTOP, board() + "&tugas=" + made.getFirst().code());
        Locator series = page.locator("[data-testid=task-panel] .series");
        assertThat(series).containsText("0 dari 2 selesai");
        assertPartAccessible(page, ".series", "a series");

        service.requestVerification(Actor.PORTAL, made.getLast().id());
        service.move(
                Actor.PORTAL, made.getLast().id(), tasks.placeOf(cycle, made.getLast()), Status.SELESAI, Place.TOP);
        assertThat(series).containsText("1 dari 2 selesai");
        series.getByText("Belum selesai (1)").click();
        assertThat(series.getByText("Rencana (1): Kota Blitar")).isVisible();
        service.requestVerification(Actor.PORTAL, made.getFirst().id());
        assertThat(series.getByText("Diperiksa (1): Kota Blitar")).isVisible(); // it stays open
        series.getByText("Lihat semua").click();

        page.waitForURL("**kelompok-tugas=" + made.getFirst().code() + "**");
        assertThat(page.locator(".filter-bar .found")).hasText("2 dari 6");
        assertThat(page.locator(".filter-bar .series")).containsText("1 dari 2 selesai");
    }

    @Test
    void a_short_text_for_a_chat_group_is_copied() {
        List<TaskRef> made = aSeries();
        Page page = signedIn(
                "ketua", Window.DESKTOP, board() + "&tugas=" + made.getFirst().code());
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

        page.locator(".series").getByText("Salin ringkasan").click();

        assertThat(notice(page, "Ringkasan disalin")).isVisible();
        assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo("Menyusun SOP\n0 dari 2 selesai\nRencana (2): Kab. Bojonegoro, Kota Blitar");
    }
}
