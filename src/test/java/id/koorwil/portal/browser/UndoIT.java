package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.SettableClock;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking back what was done, as long as nobody else has changed it, and the bin of a board. */
class UndoIT extends BoardTest {

    @Autowired
    private SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static Locator notice(Page page, String text) {
        return page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator undoOf(Page page, String text) {
        return notice(page, text).getByText("Urungkan");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_move_is_taken_back_to_its_place(Way way) {
        Page page = signedIn(way == Way.FINGER ? touchScreen() : window(Window.DESKTOP), "koordinator-3572", board());
        way.press(card(page, bottom.code()).locator(".card-menu"));
        way.press(
                page.locator("vaadin-popover").getByText("Dikerjakan", new Locator.GetByTextOptions().setExact(true)));
        assertThat(cardIn(page, "DIKERJAKAN", bottom.code())).isAttached();

        if (way == Way.KEYS) {
            page.locator("main").focus();
            page.keyboard().press("z");
        } else {
            way.press(undoOf(page, bottom.code()));
        }

        assertThat(notice(page, "Diurungkan: " + bottom.code())).isVisible();
        assertThat(tasks.column(cycle, Status.RENCANA)).containsExactly(top.code(), bottom.code());
        assertThat(column(page, "RENCANA").locator("[data-task=" + bottom.code() + "]"))
                .isAttached();
    }

    @Test
    void what_somebody_changed_since_is_left_alone_and_who_did_is_told() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        menu(page, bottom.code(), "Dikerjakan");
        undoOf(page, bottom.code()).waitFor();
        service.edit(Actor.PORTAL, bottom.id(), TaskField.RISK, "", "Ruang sempit");

        undoOf(page, bottom.code()).click();

        assertThat(page.locator("[data-testid=conflict]")).containsText(bottom.code() + " sudah diubah oleh Portal");
        assertThat(tasks.read(cycle, bottom).status()).isEqualTo(Status.DIKERJAKAN);
    }

    @Test
    void what_somebody_changed_in_several_is_told_in_one_sentence() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, top.code()).locator(".pick input").check();
        card(page, bottom.code()).locator(".pick input").check();
        page.locator(".selection-bar").getByText("Prioritas").click();
        page.locator("vaadin-popover").getByText("tinggi").click();
        undoOf(page, "2 tugas diubah").waitFor();
        clock.standOn(LocalDate.of(2026, 9, 7));
        for (TaskRef task : List.of(top, bottom)) {
            service.edit(Actor.PORTAL, task.id(), TaskField.PRIORITY, Priority.TINGGI, Priority.RENDAH);
        }

        undoOf(page, "2 tugas diubah").click();

        assertThat(page.locator("[data-testid=conflict]"))
                .containsText(Pattern.compile("KEU-\\d, KEU-\\d sudah diubah oleh Portal"));
    }

    @Test
    void one_notice_at_a_time_offers_to_take_back_so_that_the_board_is_not_covered() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        menu(page, bottom.code(), "Dikerjakan");
        assertThat(undoOf(page, bottom.code())).isVisible();

        menu(page, top.code(), "Dikerjakan");

        assertThat(undoOf(page, top.code())).isVisible();
        assertThat(undoOf(page, bottom.code())).hasCount(0);
    }

    @Test
    void an_edit_in_the_panel_is_taken_back_by_the_button_above_also_when_its_notice_is_gone() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator title = page.locator("[data-testid=task-panel]").getByLabel("Judul");
        type(title, "Judul lain");
        assertThat(page.locator("[data-testid=task-panel]")).containsText("Tersimpan");
        page.getByLabel("Tutup panel").click();
        assertThat(card(page, top.code())).containsText("Judul lain");

        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Urungkan " + top.code()))
                .click();

        assertThat(card(page, top.code())).containsText("Menguji SPJ");
        assertThat(tasks.read(cycle, top).title()).isEqualTo("Menguji SPJ");
    }

    @Test
    void what_is_asked_about_a_change_goes_when_it_is_taken_back() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        menu(page, top.code(), "Minta pemeriksaan");
        Locator asking = page.locator("vaadin-notification-card").getByText("diminta untuk diperiksa");
        assertThat(asking).isVisible();
        card(page, bottom.code()).focus();
        page.keyboard().press("z");

        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        assertThat(asking).hasCount(0);
    }

    @Test
    void new_tasks_of_one_step_are_taken_back_together() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        column(page, "RENCANA").locator(".column-add").click();
        Locator titles = page.locator("[data-status=RENCANA] textarea");
        titles.fill("Satu\nDua");
        page.locator("[data-status=RENCANA] vaadin-combo-box input").fill("Kota Blitar");
        page.locator("vaadin-combo-box-item").first().click();
        titles.press("Enter");
        undoOf(page, "ditambahkan").click();

        assertThat(notice(page, "Diurungkan")).isVisible();
        assertThat(tasks.column(cycle, Status.RENCANA)).isEqualTo(List.of(top.code(), bottom.code()));
    }

    @Test
    void a_deleted_task_lies_in_the_bin_of_its_board_and_is_given_back() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        service.delete(Actor.PORTAL, top.id());
        assertThat(card(page, top.code())).hasCount(0);
        page.getByLabel("Tempat sampah").click();
        Locator bin = page.locator("vaadin-dialog[opened]");
        assertThat(bin).containsText("Menguji SPJ");
        assertThat(bin).containsText("dihapus oleh Portal");
        assertDialogAccessible(page, "bin");

        bin.getByLabel("Pulihkan " + top.code()).click();

        assertThat(bin).containsText("Tidak ada tugas yang dihapus");
        assertThat(cardIn(page, "RENCANA", top.code())).isAttached();
        assertThat(tasks.column(cycle, Status.RENCANA)).containsExactly(top.code(), bottom.code());
    }

    @Test
    void who_only_reads_sees_the_bin_and_takes_nothing_out() {
        service.delete(Actor.PORTAL, top.id());
        Page page = signedIn("ketua", Window.DESKTOP, board());

        page.getByLabel("Tempat sampah").click();

        assertThat(page.locator("vaadin-dialog[opened]")).containsText("Menguji SPJ");
        assertThat(page.getByText("Pulihkan")).hasCount(0);
    }
}
