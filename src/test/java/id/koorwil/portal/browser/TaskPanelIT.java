package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The panel of a task, its drafts and its refusals. */
class TaskPanelIT extends BoardTest {

    @Autowired
    Clock clock;

    @Test
    void the_panel_saves_a_field_when_it_is_left_and_back_closes_it() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        card(page, top.code()).locator(".title a").click();
        Locator panel = page.locator("[data-testid=task-panel]");

        panel.getByLabel("Keluaran").fill("1 berkas");
        panel.getByLabel("Keluaran").blur();

        assertThat(panel.locator(".save-state")).containsText("Tersimpan");
        assertThat(tasks.read(cycle, top).output()).isEqualTo("1 berkas");
        page.goBack();
        assertThat(panel).hasCount(0);
    }

    @Test
    void a_late_field_shows_both_values_and_one_is_chosen() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");
        panel.getByLabel("Risiko").waitFor();
        service.edit(Actor.PORTAL, top.id(), TaskField.RISK, "", "Ruang sempit");

        panel.getByLabel("Risiko").fill("Waktu singkat");
        panel.getByLabel("Risiko").blur();
        Locator conflict = page.locator("[data-testid=conflict]");
        assertThat(conflict).containsText("Ruang sempit");
        assertThat(conflict).containsText("Waktu singkat");
        conflict.getByText("Pakai isian saya").click();

        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Waktu singkat"));
    }

    @Test
    void typed_days_are_read_and_an_end_before_the_start_is_told() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, "/tugas/" + top.code() + "?siklus=" + cycle.id());
        Locator panel = page.locator("[data-testid=task-panel]");

        type(panel.getByLabel("Mulai"), "3 okt 2026");
        type(panel.getByLabel("Tenggat"), "1/10/2026");
        assertThat(panel.getByText("Tenggat mendahului mulai.")).isVisible();
        assertThat(panel.getByLabel("Mulai")).hasValue("3 Okt 2026");
        type(panel.getByLabel("Tenggat"), "9 oktober 2026");

        page.waitForCondition(() -> tasks.read(cycle, top).dates().isPresent());
        assertThat(panel.getByText("5 hari kerja")).isVisible();
    }

    @Test
    void what_was_typed_is_offered_again_after_the_session_ended() {
        String path = "/tugas/" + top.code() + "?siklus=" + cycle.id();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, path);
        page.locator("[data-testid=task-panel]").getByLabel("Risiko").fill("Waktu singkat");
        page.context().clearCookies();

        page.navigate(url(path));
        signIn(page, "koordinator-3572", PASSWORD);
        page.waitForURL(url(path));
        assertThat(page.getByText("Belum tersimpan dari sebelumnya: Waktu singkat"))
                .isVisible();
        page.getByText("Pakai", new Page.GetByTextOptions().setExact(true)).click();

        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Waktu singkat"));
    }

    @Test
    void a_press_after_the_session_ended_leads_to_sign_in_and_back_with_what_was_typed() {
        String path = "/tugas/" + top.code() + "?siklus=" + cycle.id();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, path);
        Locator risk = page.locator("[data-testid=task-panel]").getByLabel("Risiko");
        risk.fill("Waktu singkat");
        endSession(page);

        risk.blur(); // saves, or would

        page.locator("input[name=username]").waitFor();
        signIn(page, "koordinator-3572", PASSWORD);
        page.waitForURL(url(path));
        assertThat(page.getByText("Belum tersimpan dari sebelumnya: Waktu singkat"))
                .isVisible();
    }

    @Test
    void signing_out_takes_drafts_along() {
        String path = "/tugas/" + top.code() + "?siklus=" + cycle.id();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, path);
        page.locator("[data-testid=task-panel]").getByLabel("Risiko").pressSequentially("Waktu");
        page.waitForFunction("() => Object.values(localStorage).some(value => value.includes('Waktu'))");

        page.locator("#account").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keluar"))
                .click();
        page.locator("input[name=username]").waitFor();

        assertThat((Boolean) page.evaluate("() => Object.values(localStorage).some(value => value.includes('Waktu'))"))
                .isFalse();
    }

    @Test
    void a_task_is_blocked_and_moved_from_its_panel() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");

        panel.getByText("Tandai terkendala").click();
        page.getByLabel("Apa kendalanya?").fill("Menunggu provinsi");
        page.locator("vaadin-dialog").getByText("Tandai terkendala").click();
        assertThat(panel.locator(".panel-note.blocked")).containsText("Menunggu provinsi");
        panel.getByText("Tidak terkendala lagi").click();
        assertThat(panel.locator(".panel-note.blocked")).hasCount(0);
        panel.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Dikerjakan"))
                .click();

        page.waitForCondition(() -> tasks.read(cycle, top).status() == Status.DIKERJAKAN);
    }

    @Test
    void a_task_of_another_region_says_why_it_is_only_read() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board() + "&tugas=" + elsewhere.code());

        assertThat(page.locator("[data-testid=task-panel] .panel-note.locked")).containsText("di luar wilayah");
    }

    @Test
    void a_task_is_deleted_after_a_question_and_its_address_says_by_whom() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        page.locator("[data-testid=task-panel]").getByText("Hapus").click();
        page.getByText("Tugas hilang dari papan").waitFor();
        page.locator("vaadin-dialog vaadin-button[theme~=error]").click();

        assertThat(card(page, top.code())).hasCount(0);
        page.navigate(url(board() + "&tugas=" + top.code()));
        assertThat(page.getByText("sudah dihapus oleh")).isVisible();
        page.navigate(url("/tugas/" + top.code() + "?siklus=" + cycle.id()));
        assertThat(page.getByText("sudah dihapus oleh")).isVisible();
    }

    @Test
    void tomorrow_is_read_as_east_javas() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, "/tugas/" + top.code() + "?siklus=" + cycle.id());
        Locator panel = page.locator("[data-testid=task-panel]");
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);

        type(panel.getByLabel("Mulai"), "besok");
        type(panel.getByLabel("Tenggat"), "besok");

        page.waitForCondition(
                () -> tasks.read(cycle, top).dates().equals(Optional.of(new DateSpan(tomorrow, tomorrow))));
    }

    /** As after a long time: the browser still says the session that the server has forgotten. */
    private static void endSession(Page page) {
        List<Cookie> cookies = page.context().cookies();
        cookies.stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .forEach(cookie -> cookie.value = "forgotten");
        page.context().addCookies(cookies);
    }
}
