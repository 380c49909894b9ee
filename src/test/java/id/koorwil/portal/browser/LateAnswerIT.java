package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a slow line an answer comes when something else has been typed: that is never overwritten, and saved next. */
class LateAnswerIT extends BoardTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private Optional<DateSpan> planFiveDays() {
        Optional<DateSpan> plan = Optional.of(new DateSpan(MONDAY, MONDAY.plusDays(4)));
        service.edit(Actor.PORTAL, top.id(), TaskField.DATES, Optional.empty(), plan);
        return plan;
    }

    private Page panel(String account) {
        Page page = signedIn(account, Window.DESKTOP, board() + "&tugas=" + top.code());
        field(page, "Risiko").waitFor();
        return page;
    }

    private static Locator field(Page page, String label) {
        return page.locator("[data-testid=task-panel]").getByLabel(label);
    }

    private static void append(Locator field, String text) {
        field.click();
        field.press("Control+End");
        field.pressSequentially(text);
    }

    private static boolean drafts(Page page) {
        return (Boolean) page.evaluate("() => Object.keys(localStorage).some(key => key.startsWith('portal-draft:'))");
    }

    @ParameterizedTest(name = "what is typed into {0} while it is saved stays, and is saved next")
    @CsvSource({"Risiko,' satu ',' dua'", "Judul,' satu  ',' dua'", "Keluaran,' satu ',' dua'"})
    void typed_on(String label, String first, String second) {
        Page page = panel("koordinator-3572");
        Locator field = field(page, label);
        String before = field.inputValue();
        HeldLine line = HeldLine.of(page);

        append(field, first);
        field.press("Tab");
        line.waitForSent();
        append(field, second);
        String typed = before + first + second;
        line.let();
        assertThat(page.locator(".save-state")).containsText("Tersimpan");

        assertThat(field).hasValue(typed);
        field.press("Tab");
        String kept = label.equals("Risiko") || label.equals("Keluaran")
                ? typed.strip()
                : typed.strip().replaceAll(" +", " ");
        assertThat(field).hasValue(kept);
        page.waitForCondition(() -> stored(label).equals(kept));
        page.waitForCondition(() -> !drafts(page));
    }

    private String stored(String label) {
        return switch (label) {
            case "Judul" -> tasks.read(cycle, top).title();
            case "Keluaran" -> tasks.read(cycle, top).output();
            default -> tasks.read(cycle, top).risk();
        };
    }

    @Test
    void of_two_texts_on_their_way_the_later_one_is_shown_and_kept() {
        Page page = panel("koordinator-3572");
        Locator risk = field(page, "Risiko");
        HeldLine line = HeldLine.of(page);

        append(risk, "satu ");
        risk.press("Tab");
        line.waitForSent();
        append(risk, "dua ");
        risk.press("Tab");
        line.letOne();
        line.waitForSent();
        assertThat(risk).hasValue("satu dua ");
        line.let();

        assertThat(risk).hasValue("satu dua");
        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("satu dua"));
    }

    @Test
    void an_executor_that_goes_on_after_it_was_left_stays() {
        Page page = panel("koordinator-3572");
        Locator executor = field(page, "Pelaksana");
        HeldLine line = HeldLine.of(page);
        executor.click();
        executor.pressSequentially("Budi ");
        executor.press("Tab");
        line.waitForSent();
        executor.click();
        executor.press("End");
        executor.pressSequentially("Santoso");
        line.let();
        page.waitForCondition(() -> tasks.read(cycle, top).executor().equals("Budi"));
        assertThat(executor).hasValue("Budi Santoso");
        executor.press("Tab");

        page.waitForCondition(() -> tasks.read(cycle, top).executor().equals("Budi Santoso"));
        assertThat(executor).hasValue("Budi Santoso");
    }

    @Test
    void a_name_is_corrected_by_a_capital() {
        service.edit(Actor.PORTAL, top.id(), TaskField.EXECUTOR, "", "staf");
        Page page = panel("koordinator-3572");
        Locator executor = field(page, "Pelaksana");
        executor.fill("Staf");
        executor.press("Tab");

        page.waitForCondition(() -> tasks.read(cycle, top).executor().equals("Staf"));
    }

    @Test
    void a_deadline_that_is_typed_while_the_start_is_saved_stays() {
        planFiveDays();
        Page page = panel("koordinator-3572");
        Locator due = field(page, "Tenggat");
        HeldLine line = HeldLine.of(page);
        field(page, "Mulai").fill("8 sep");
        field(page, "Mulai").press("Tab");
        line.waitForSent();
        due.click();
        due.fill("18 sep");
        line.let();
        page.waitForCondition(
                () -> tasks.read(cycle, top).dates().orElseThrow().start().getDayOfMonth() == 8);
        assertThat(due).hasValue("18 sep");
        due.press("Enter");
        due.blur();

        page.waitForCondition(
                () -> tasks.read(cycle, top).dates().orElseThrow().end().getDayOfMonth() == 18);
    }

    @Test
    void a_second_text_is_asked_about_alone_where_both_met_anothers() {
        Page page = panel("koordinator-3572");
        Locator risk = field(page, "Risiko");
        HeldLine line = HeldLine.of(page);
        append(risk, "satu");
        risk.press("Tab");
        line.waitForSent();
        service.edit(Actor.PORTAL, top.id(), TaskField.RISK, "", "Ruang sempit");
        append(risk, " dua");
        line.let();

        Locator conflict = page.locator("[data-testid=conflict]");
        assertThat(conflict).containsText("Ruang sempit");
        assertThat(risk).hasValue("satu dua");
        risk.press("Tab");
        assertThat(conflict.getByText("satu dua")).isVisible();
        assertThat(conflict).hasCount(1);
        conflict.getByText("Pakai isian saya").click();

        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("satu dua"));
    }

    @Test
    void taking_the_others_text_leaves_what_is_typed_meanwhile() {
        Page page = panel("koordinator-3572");
        Locator risk = field(page, "Risiko");
        append(risk, "satu");
        service.edit(Actor.PORTAL, top.id(), TaskField.RISK, "", "Ruang sempit");
        risk.press("Tab");
        Locator conflict = page.locator("[data-testid=conflict]");
        conflict.waitFor();
        HeldLine slow = HeldLine.of(page);
        conflict.getByText("Pakai isian sekarang").click();
        slow.waitForSent();
        append(risk, " dua");
        slow.let();
        assertThat(conflict).hasCount(0);

        assertThat(risk).hasValue("satu dua");
        risk.press("Tab");
        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("satu dua"));
    }

    @Test
    void days_that_are_chosen_while_others_are_saved_stay() {
        planFiveDays();
        Page page = panel("koordinator-3572");
        Locator due = field(page, "Tenggat");
        HeldLine line = HeldLine.of(page);

        type(due, "14/9/2026");
        line.waitForSent();
        type(due, "15/9/2026");
        line.let();

        page.waitForCondition(
                () -> tasks.read(cycle, top).dates().orElseThrow().end().getDayOfMonth() == 15);
        assertThat(due).hasValue("15 Sep 2026");
        page.waitForCondition(() -> !drafts(page));
    }

    @Test
    void the_days_that_somebody_else_saves_do_not_move_one_that_is_being_chosen() {
        Optional<DateSpan> before = planFiveDays();
        Page page = panel("koordinator-3572");
        Locator due = field(page, "Tenggat");
        due.click();
        due.fill("18/9");
        service.edit(
                Actor.PORTAL,
                top.id(),
                TaskField.DATES,
                before,
                Optional.of(new DateSpan(MONDAY.plusDays(1), MONDAY.plusDays(2))));
        assertThat(page.locator("live-line .sr-only")).containsText(top.code());
        assertThat(due).hasValue("18/9");
        due.press("Enter");
        due.blur();

        assertThat(page.locator("[data-testid=conflict]")).containsText("18 Sep 2026");
        page.locator("[data-testid=conflict]").getByText("Pakai isian sekarang").click();
        assertThat(due).hasValue("9 Sep 2026");
        assertThat(field(page, "Mulai")).hasValue("8 Sep 2026");
    }

    @Test
    void a_note_that_goes_on_after_saving_was_pressed_keeps_its_notice() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        menu(page, top.code(), "Minta pemeriksaan");
        Locator note = page.locator("vaadin-notification-card").getByLabel("Catatan");
        note.waitFor();
        note.fill("Lampiran 2");
        HeldLine line = HeldLine.of(page);
        page.locator("vaadin-notification-card").getByText("Simpan").click();
        line.waitForSent();
        append(note, " dan 3");
        line.let();
        page.waitForCondition(() -> tasks.read(cycle, top).request().note().equals("Lampiran 2"));
        assertThat(note).hasValue("Lampiran 2 dan 3");

        page.locator("vaadin-notification-card").getByText("Simpan").click();

        page.waitForCondition(() -> tasks.read(cycle, top).request().note().equals("Lampiran 2 dan 3"));
        assertThat(note).hasCount(0);
    }

    @Test
    void an_action_that_is_answered_late_leaves_a_field_that_is_typed_into() {
        Page page = panel("koordinator-3572");
        HeldLine line = HeldLine.of(page);
        page.locator("[data-testid=task-panel] vaadin-select").first().click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Dikerjakan"))
                .click();
        line.waitForSent();
        append(field(page, "Risiko"), "Waktu singkat");
        line.let();
        page.waitForCondition(() -> tasks.read(cycle, top).status() == Status.DIKERJAKAN);
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();

        assertThat(field(page, "Risiko")).hasValue("Waktu singkat");
        field(page, "Risiko").press("Tab");
        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Waktu singkat"));
    }

    @Test
    void leaving_a_field_for_another_card_at_once_leaves_no_draft() {
        Page page = panel("koordinator-3572");
        Locator risk = field(page, "Risiko");
        HeldLine line = HeldLine.of(page);
        append(risk, "Waktu singkat");
        card(page, bottom.code()).locator(".title a").click();
        line.waitForSent();
        line.let();

        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Waktu singkat"));
        page.waitForCondition(() -> !drafts(page));
    }
}
