package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.SettableClock;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycles;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.AspectChoice;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The panel of a task, its drafts and its refusals. */
class TaskPanelIT extends BoardTest {

    @Autowired
    SettableClock clock;

    @Autowired
    Cycles cycles;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

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
        panel.getByLabel("Risiko").fill("Waktu singkat");
        service.edit(Actor.PORTAL, top.id(), TaskField.RISK, "", "Ruang sempit");

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
        type(panel.getByLabel("Tenggat"), "99/99");
        assertThat(panel.getByText("Tenggat mendahului mulai.")).hasCount(0);
        assertThat(panel.getByText("Tanggal tidak terbaca")).isVisible();
        type(panel.getByLabel("Tenggat"), "9 oktober 2026");

        page.waitForCondition(() -> tasks.read(cycle, top).dates().isPresent());
        assertThat(panel.getByText("5 hari kerja")).isVisible();
    }

    @Test
    void a_day_outside_of_the_cycle_is_kept_and_asked_about() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, "/tugas/" + top.code() + "?siklus=" + cycle.id());
        Locator panel = page.locator("[data-testid=task-panel]");

        type(panel.getByLabel("Mulai"), "3/9/2026");
        type(panel.getByLabel("Tenggat"), "12/9/2206");
        page.waitForCondition(() -> tasks.read(cycle, top)
                .dates()
                .filter(days -> days.end().getYear() == 2206)
                .isPresent());
        Locator question = panel.locator(".outside-cycle:visible");
        assertThat(question).containsText("Di luar siklus");
        question.getByText("Bukan, 12 Sep 2026").click();

        page.waitForCondition(
                () -> tasks.read(cycle, top).dates().orElseThrow().end().equals(LocalDate.of(2026, 9, 12)));
        assertThat(question).hasCount(0);
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
    void an_unexpected_error_shows_a_reference_and_loses_no_input() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board() + "&tugas=" + top.code());
        Locator risk = page.locator("[data-testid=task-panel]").getByLabel("Risiko");
        risk.waitFor();
        clock.breakDown();

        risk.fill("Ruang sempit");
        risk.blur();
        assertThat(page.locator("vaadin-notification-card")).containsText("sebutkan rujukan");
        assertThat(risk).hasValue("Ruang sempit");
        clock.reset();
        type(risk, "Ruang sempit sekali");

        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Ruang sempit sekali"));
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

    @Test
    void escape_leaves_the_panel_and_empties_no_field() {
        service.reassign(
                Actor.PORTAL,
                top.id(),
                new AspectChoice("keuangan", null),
                new AspectChoice(
                        "keuangan",
                        programme.subThemes(Actor.PORTAL).stream()
                                .filter(subTheme -> subTheme.aspect().equals("keuangan"))
                                .findFirst()
                                .orElseThrow()
                                .code()));
        service.edit(
                Actor.PORTAL,
                top.id(),
                TaskField.DATES,
                Optional.empty(),
                Optional.of(new DateSpan(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 11))));
        TaskDetails before = tasks.read(cycle, top);
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");

        for (String field : List.of("Sub-tema", "Tenggat")) {
            panel.getByLabel(field).focus();
            page.keyboard().press("Escape");
            page.waitForURL(address -> !address.contains("tugas=")); // Flow writes it after the panel has gone
            assertThat(panel).hasCount(0);
            page.goBack();
            panel.getByLabel(field).waitFor();
        }

        assertThat(tasks.read(cycle, top)).isEqualTo(before);
    }

    @Test
    void progress_may_be_any_per_cent() {
        service.report(Actor.PORTAL, top.id(), 0, 92);
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator progress = page.locator("[data-testid=task-panel] vaadin-integer-field");
        progress.waitFor();

        assertThat(progress).not().hasAttribute("invalid", "");
        type(progress.locator("input"), "37");
        page.waitForCondition(() -> tasks.read(cycle, top).progressPercent() == 37);
        assertThat(progress).not().hasAttribute("invalid", "");
    }

    @Test
    void typing_goes_on_while_progress_moves_the_task() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");
        panel.getByLabel("Kemajuan").fill("20");
        panel.getByLabel("Risiko").focus();
        page.keyboard().type("Ruang");
        assertThat(panel.locator("vaadin-select-value-button").first()).hasText("Dikerjakan");
        page.keyboard().type(" sempit");

        assertThat(panel.getByLabel("Risiko")).hasValue("Ruang sempit");
    }

    @Test
    void the_panel_follows_what_is_done_with_its_card() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");
        panel.waitFor();
        BoundingBox target = card(page, elsewhere.code()).boundingBox();

        carry(page, card(page, top.code()), target.x + 60, target.y + 6);
        page.mouse().up();
        assertThat(panel.locator("vaadin-select-value-button").first()).hasText("Dikerjakan");
        type(panel.getByLabel("Kemajuan"), "60");

        page.waitForCondition(() -> tasks.read(cycle, top).progressPercent() == 60);
        assertThat(page.locator("[data-testid=conflict]")).hasCount(0);
    }

    @Test
    void a_card_that_is_let_go_over_the_panel_stays_where_it_was() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&tugas=" + bottom.code());
        Locator panel = page.locator("[data-testid=task-panel]");
        BoundingBox over = panel.boundingBox();

        carry(page, card(page, checked.code()), over.x + over.width / 2, 400); // SELESAI lies there, and would take it
        page.waitForFunction("() => !document.querySelector('.drop-line').matches(':popover-open')");
        page.mouse().up();
        type(panel.getByLabel("Risiko"), "Ruang sempit");

        page.waitForCondition(() -> tasks.read(cycle, bottom).risk().equals("Ruang sempit"));
        assertThat(tasks.read(cycle, checked).status()).isEqualTo(Status.DIPERIKSA);
    }

    @Test
    void a_state_that_was_refused_is_taken_back_in_the_panel() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");
        panel.waitFor();
        cycles.close(Actor.PORTAL, cycle.id());

        panel.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Dikerjakan"))
                .click();

        assertThat(page.locator("vaadin-notification-card")).containsText("sudah ditutup");
        assertThat(panel.locator("vaadin-select-value-button").first()).hasText("Rencana");
    }

    @Test
    void too_long_a_text_is_told_and_not_cut_off() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator description = page.locator("[data-testid=task-panel]").getByLabel("Uraian");
        description.waitFor(); // the page of the address before does not live on
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("() => navigator.clipboard.writeText('x'.repeat(5000))");

        description.press("Control+V");
        description.blur();

        assertThat(page.getByText("Terlalu panjang, paling banyak 4.000 karakter."))
                .isVisible();
        assertThat(description).hasValue("x".repeat(5000));
    }

    @Test
    void why_a_task_was_sent_back_can_be_said_later_too() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        menu(page, checked.code(), "Dikerjakan");
        page.getByLabel("Alasan dikembalikan").waitFor();
        page.locator("vaadin-notification-card")
                .getByLabel("Tutup pemberitahuan")
                .click();
        card(page, checked.code()).locator(".title a").click();
        Locator panel = page.locator("[data-testid=task-panel]");

        type(panel.getByLabel("Alasan dikembalikan"), "Lampiran 2 kosong");

        assertThat(panel.locator(".panel-note.returned")).containsText("Lampiran 2 kosong");
        assertThat(card(page, checked.code()).locator(".flag.returned")).containsText("Lampiran 2 kosong");
    }

    @Test
    void a_bad_link_for_the_verifier_is_told_beside_it_and_a_good_one_is_a_link() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + checked.code());
        Locator panel = page.locator("[data-testid=task-panel]");

        type(panel.getByLabel("Tautan bukti"), "map biru");
        assertThat(panel.getByText("Tautan dimulai dengan http:// atau https://."))
                .isVisible();
        type(panel.getByLabel("Tautan bukti"), "https://contoh.go.id/berkas");

        assertThat(panel.getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName("https://contoh.go.id/berkas")))
                .isVisible();
    }
}
