package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.AspectChoice;
import id.koorwil.portal.task.BatchChange;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskBatch;
import id.koorwil.portal.task.TaskRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Many tasks are changed at once, on a board and in the table. */
class SelectionIT extends BoardTest {

    @Autowired
    private TaskBatch batch;

    private static Locator bar(Page page) {
        return page.locator(".selection-bar");
    }

    private static Locator count(Page page) {
        return bar(page).locator("[role=status]");
    }

    private static Locator box(Page page, TaskRef task) {
        return card(page, task.code()).locator(".pick input");
    }

    private static Locator notice(Page page, String text) {
        return page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    private Page boardFor(Way way, String account) {
        return signedIn(way == Way.FINGER ? touchScreen() : window(Window.DESKTOP), account, board());
    }

    private void select(Way way, Page page, TaskRef task) {
        switch (way) {
            case MOUSE ->
                card(page, task.code())
                        .locator(".code")
                        .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
            case KEYS -> {
                card(page, task.code()).focus();
                page.keyboard().press("x");
            }
            case FINGER -> box(page, task).tap();
        }
        assertThat(box(page, task)).isChecked();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void cards_are_selected_and_moved_together_and_all_of_it_is_taken_back(Way way) {
        Page page = boardFor(way, "pj-keuangan");
        select(way, page, top);
        select(way, page, bottom);
        assertThat(count(page)).hasText("2 terpilih");

        way.press(bar(page).getByText("Pindahkan"));
        way.press(page.locator("vaadin-popover").getByText("Dikerjakan"));

        assertThat(notice(page, "2 tugas diubah")).isVisible();
        assertThat(page.locator(".selection-actions")).isHidden();
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isAttached();
        assertThat(tasks.column(cycle, Status.DIKERJAKAN)).containsExactly(top.code(), bottom.code(), elsewhere.code());
        if (way == Way.KEYS) {
            page.waitForFunction("() => document.activeElement.matches('card-board, .card')");
        }

        if (way == Way.KEYS) {
            page.keyboard().press("z");
        } else {
            way.press(notice(page, "2 tugas diubah").getByText("Urungkan"));
        }

        assertThat(cardIn(page, "RENCANA", top.code())).isAttached();
        assertThat(tasks.column(cycle, Status.RENCANA)).containsExactly(top.code(), bottom.code());
    }

    @Test
    void a_selected_card_takes_the_others_along_into_another_column() {
        Page page = boardFor(Way.MOUSE, "pj-keuangan");
        select(Way.MOUSE, page, top);
        select(Way.MOUSE, page, bottom);
        BoundingBox target = column(page, "DIKERJAKAN").locator("card-list").boundingBox();
        carry(page, card(page, bottom.code()), target.x + 60, target.y + 20);
        assertThat(page.locator("card-board > .carried")).hasAttribute("data-others", "+1");
        page.mouse().up();

        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();
        assertThat(cardIn(page, "DIKERJAKAN", bottom.code())).isVisible();
        assertThat(page.locator(".selection-actions")).isHidden();
        notice(page, "2 tugas").getByText("Urungkan").click();
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        assertThat(cardIn(page, "RENCANA", bottom.code())).isVisible();
    }

    @Test
    void what_may_not_be_changed_is_named_with_its_reason_and_the_rest_is_done() {
        Page page = boardFor(Way.MOUSE, "pj-keuangan");
        select(Way.MOUSE, page, top);
        select(Way.MOUSE, page, checked);
        bar(page).getByText("Pindahkan").click();

        page.locator("vaadin-popover").getByText("Selesai").click();

        assertThat(notice(page, "1 tugas tidak diubah")).containsText(top.code() + " masih Rencana");
        assertThat(notice(page, "1 tugas diubah")).isVisible();
        assertThat(tasks.column(cycle, Status.SELESAI)).containsExactly(checked.code());
        assertPartAccessible(page, "vaadin-notification-card", "refused tasks");
    }

    @Test
    void executor_deadline_priority_and_blockage_are_set_and_tasks_deleted() {
        Page page = boardFor(Way.MOUSE, "pj-keuangan");
        select(Way.MOUSE, page, top);
        select(Way.MOUSE, page, bottom);
        assertAccessible(page, "a board with selected cards");

        bar(page).getByText("Prioritas").click();
        page.locator("vaadin-popover").getByText("tinggi").click();
        page.waitForCondition(() -> tasks.read(cycle, top).priority() == Priority.TINGGI);
        assertThat(page.locator(".selection-actions")).isHidden();

        select(Way.MOUSE, page, top);
        select(Way.MOUSE, page, bottom);
        bar(page).getByText("Pelaksana").click();
        page.locator("vaadin-popover[opened] input").fill("Siti Khotijah");
        page.keyboard().press("Enter");
        page.locator("vaadin-popover[opened]").getByText("Simpan").click();
        page.waitForCondition(() -> tasks.read(cycle, bottom).executor().equals("Siti Khotijah"));
        assertThat(page.locator(".selection-actions")).isHidden();

        select(Way.MOUSE, page, top);
        bar(page).getByText("Tenggat").click();
        page.locator("vaadin-popover[opened] input").fill("9/12/2026");
        page.keyboard().press("Enter");
        page.locator("vaadin-popover[opened]").getByText("Simpan").click();
        page.waitForCondition(() -> tasks.read(cycle, top).dates().isPresent());
        assertThat(page.locator(".selection-actions")).isHidden();

        select(Way.MOUSE, page, top);
        select(Way.MOUSE, page, bottom);
        bar(page).getByText("Terkendala").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByText("Tandai terkendala").click();
        assertThat(dialog.getByText("Wajib diisi")
                        .or(dialog.locator("vaadin-text-area[invalid]"))
                        .first())
                .isVisible();
        dialog.locator("textarea").fill("Aplikasi mati");
        dialog.getByText("Tandai terkendala").click();
        page.waitForCondition(() -> tasks.read(cycle, bottom).blockage().isPresent());
        assertThat(page.locator(".selection-actions")).isHidden();

        select(Way.MOUSE, page, top);
        bar(page).getByText("Hapus").click();
        page.locator("vaadin-dialog[opened]")
                .getByText("Hapus", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(notice(page, "1 tugas dihapus")).isVisible();
        assertThat(card(page, top.code())).hasCount(0);
        assertThat(tasks.read(cycle, top).deleted()).isTrue();
    }

    private Page boardWithDeadlineOpen() {
        Page page = boardFor(Way.KEYS, "pj-keuangan");
        select(Way.KEYS, page, top);
        bar(page).getByText("Tenggat").click();
        return page;
    }

    private static Locator saveIn(Page page) {
        return page.locator("vaadin-popover[opened] vaadin-button[theme~=primary]");
    }

    @Test
    void the_first_thing_to_be_set_on_a_page_may_be_a_deadline() {
        Page page = boardWithDeadlineOpen();
        Locator field = page.locator("vaadin-popover[opened] input");
        field.pressSequentially("9/12/2026");
        page.keyboard().press("Tab");
        assertThat(field).hasValue("9 Des 2026");
        assertThat(saveIn(page)).isFocused();
        page.keyboard().press("Enter");

        page.waitForCondition(() -> tasks.read(cycle, top).dates().isPresent());
    }

    @Test
    void a_calendar_that_is_left_while_it_opens_hides_nothing_from_readers() {
        Page page = boardWithDeadlineOpen();
        Locator picker = page.locator("vaadin-popover[opened] vaadin-date-picker");
        picker.locator("input").focus();

        picker.evaluate("""
                picker => new Promise(closed => {
                  picker.open();
                  requestAnimationFrame(() => {
                    picker.close();
                    setTimeout(closed);
                  });
                })""");

        assertThat(saveIn(page)).not().hasAttribute("aria-hidden", "true");
    }

    @Test
    void whoever_leaves_meanwhile_has_what_was_asked_for() {
        for (int i = 0; i < 120; i++) {
            tasks.aTask(cycle).create();
        }
        Page page = boardFor(Way.MOUSE, "pj-keuangan");
        card(page, "KEU-124").focus();
        page.keyboard().press("Control+a");
        assertThat(count(page)).hasText("122 terpilih");
        bar(page).getByText("Prioritas").click();
        page.locator("vaadin-popover").getByText("rendah").click();
        assertThat(notice(page, "Mengubah 122 tugas")).isVisible();

        page.close();

        Page another = boardFor(Way.MOUSE, "pj-keuangan");
        another.waitForCondition(() -> tasks.read(cycle, top).priority() == Priority.RENDAH
                && tasks.read(cycle, bottom).priority() == Priority.RENDAH);
    }

    @Test
    void letting_go_of_all_leads_back_to_the_card_that_was_chosen_last() {
        Page page = boardFor(Way.MOUSE, "pj-keuangan");
        select(Way.KEYS, page, top);
        select(Way.KEYS, page, bottom);

        assertThat(count(page)).hasText("2 terpilih"); // the button can have the focus then
        bar(page).getByText("Lepas pilihan").press("Enter");

        page.waitForFunction("code => document.activeElement.dataset.task === code", bottom.code());
        assertThat(page.locator(".card.selected")).hasCount(0);
    }

    @Test
    void shift_selects_a_range_also_over_cards_that_are_not_loaded_and_escape_ends_it() {
        Cycle many = tasks.theManyCards();
        Page page = signedIn("pj-keuangan", Window.DESKTOP, "/papan/keuangan?siklus=" + many.id());
        Locator cards = column(page, "RENCANA").locator("[data-testid=card]:visible");
        cards.first().focus();
        page.keyboard().press("x");
        assertThat(count(page)).hasText("1 terpilih");

        column(page, "RENCANA").locator("card-list").evaluate("list => list.scrollToIndex(120)");
        column(page, "RENCANA")
                .locator("[data-index='120']")
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(count(page)).hasText("121 terpilih");

        page.keyboard().press("Control+a");
        assertThat(notice(page, "Paling banyak 500 tugas")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".selection-actions")).isHidden();
        assertThat(page.locator(".card.selected")).hasCount(0);
    }

    @Test
    void another_filter_ends_the_selection_and_others_changes_do_not() {
        Page page = boardFor(Way.MOUSE, "pj-keuangan");
        select(Way.MOUSE, page, top);
        batch.apply(Actor.PORTAL, List.of(bottom.id()), new BatchChange.Prioritise(Priority.TINGGI), seen -> {});
        assertThat(card(page, bottom.code()).locator(".priority")).containsText("tinggi");
        assertThat(count(page)).hasText("1 terpilih");

        page.locator(".filter-bar").getByText("Terkendala").click();
        page.waitForURL("**terkendala=ya**");

        assertThat(page.locator(".selection-actions")).isHidden();
    }

    @Test
    void who_only_reads_is_offered_no_selection() {
        Page page = boardFor(Way.MOUSE, "ketua");

        assertThat(card(page, top.code())).isVisible();
        assertThat(box(page, top)).isHidden();
        page.navigate(url("/tugas?siklus=" + cycle.id()));
        assertThat(page.locator("[data-task=" + top.code() + "]").first()).isVisible();
        assertThat(page.locator("vaadin-grid vaadin-checkbox")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void rows_of_the_table_are_selected_and_changed_together(Way way) {
        Page page = signedIn(
                way == Way.FINGER ? touchScreen(1024, 800) : window(Window.DESKTOP),
                "pj-keuangan",
                "/tugas?siklus=" + cycle.id() + "&wilayah=semua");
        Locator first = page.locator(".task-table [data-task=" + bottom.code() + "]:visible")
                .first();
        Locator second = page.locator(".task-table [data-task=" + checked.code() + "]:visible")
                .first();
        first.waitFor();
        switch (way) {
            case MOUSE -> {
                first.click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
                second.click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            }
            case KEYS -> {
                Way.KEYS.reach(first);
                page.keyboard().press("Escape");
                page.keyboard().press("x");
                assertThat(count(page)).hasText("1 terpilih");
                page.keyboard().press("ArrowDown");
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Shift+X");
            }
            case FINGER -> {
                for (int row = 1; row <= 3; row++) {
                    page.locator(".task-table vaadin-checkbox:visible").nth(row).tap();
                }
            }
        }
        assertThat(count(page)).hasText("3 terpilih");

        way.press(bar(page).getByText("Prioritas"));
        way.press(page.locator("vaadin-popover").getByText("rendah"));

        assertThat(notice(page, "3 tugas diubah")).isVisible();
        assertThat(tasks.read(cycle, top).priority()).isEqualTo(Priority.RENDAH);
        assertThat(tasks.read(cycle, elsewhere).priority()).isNotEqualTo(Priority.RENDAH);
        assertThat(page.locator(".selection-actions")).isHidden();
    }

    @Test
    void it_is_shown_how_far_a_long_change_is_and_what_came_of_it() {
        for (int i = 0; i < 60; i++) {
            TaskRef task = tasks.aTask(cycle).create();
            if (i % 4 == 0) {
                service.addDependency(Actor.PORTAL, elsewhere.id(), task.code());
            }
        }
        Page page = boardFor(Way.MOUSE, "pj-keuangan");
        card(page, "KEU-64").focus();
        page.keyboard().press("Control+a");
        assertThat(count(page)).hasText("62 terpilih");

        bar(page).getByText("Hapus").click();
        page.locator("vaadin-dialog[opened]")
                .getByText("Hapus", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(notice(page, "47 tugas dihapus")).isVisible();
        assertThat(notice(page, "15 tugas tidak diubah")).containsText("dan 5 lainnya");
        assertThat(notice(page, "Mengubah")).hasCount(0);
    }

    @Test
    void a_selected_card_that_somebody_moves_to_another_board_is_let_go_of_and_that_is_said() {
        Page page = boardFor(Way.MOUSE, "pj-keuangan");
        select(Way.MOUSE, page, top);
        select(Way.MOUSE, page, bottom);
        service.reassign(Actor.PORTAL, top.id(), new AspectChoice("keuangan", null), new AspectChoice("ppid", null));

        assertThat(count(page)).hasText("1 terpilih");
        assertThat(notice(page, "1 dilepas dari pilihan: " + top.code() + " kini di "))
                .isVisible();
        bar(page).getByText("Hapus").click();
        page.locator("vaadin-dialog vaadin-button[theme~=error]").click();

        assertThat(notice(page, "1 tugas dihapus")).isVisible();
        assertThat(tasks.read(cycle, top).deleted()).isFalse();
        assertThat(tasks.read(cycle, bottom).deleted()).isTrue();
    }

    @Test
    void what_leaves_while_a_question_about_it_is_open_is_not_changed() {
        Page page = boardFor(Way.MOUSE, "pj-keuangan");
        select(Way.MOUSE, page, top);
        select(Way.MOUSE, page, bottom);
        bar(page).getByText("Hapus").click();
        page.locator("vaadin-dialog vaadin-button[theme~=error]").waitFor();
        service.reassign(Actor.PORTAL, top.id(), new AspectChoice("keuangan", null), new AspectChoice("ppid", null));
        assertThat(count(page)).hasText("1 terpilih");
        page.locator("vaadin-dialog vaadin-button[theme~=error]").click();

        assertThat(notice(page, "1 tugas dihapus")).isVisible();
        assertThat(tasks.read(cycle, top).deleted()).isFalse();
    }

    @Test
    void a_selected_card_that_an_own_change_takes_out_of_the_filter_is_let_go_of() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&prioritas=SEDANG");
        select(Way.MOUSE, page, top);
        select(Way.MOUSE, page, bottom);
        card(page, top.code()).locator(".title a").click();
        page.locator("[data-testid=task-panel] vaadin-select").last().click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Tinggi"))
                .click();

        assertThat(notice(page, "1 dilepas dari pilihan: " + top.code() + " tidak cocok lagi"))
                .isVisible();
        assertThat(count(page)).hasText("1 terpilih");
    }

    @Test
    void rows_that_somebody_deletes_are_let_go_of_in_the_table() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, "/tugas?siklus=" + cycle.id());
        row(page, top).waitFor();
        row(page, top)
                .getByText(top.code())
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        row(page, bottom)
                .getByText(bottom.code())
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        assertThat(count(page)).hasText("2 terpilih");

        service.delete(Actor.PORTAL, top.id());

        assertThat(notice(page, "1 dilepas dari pilihan: " + top.code() + " sudah dihapus"))
                .isVisible();
        assertThat(count(page)).hasText("1 terpilih");
    }

    @Test
    void of_more_rows_than_can_be_changed_at_once_as_many_are_ticked_as_are_told() {
        Page page = signedIn(
                "admin", Window.DESKTOP, "/tugas?siklus=" + tasks.theManyCards().id());
        page.locator("vaadin-grid .row-title, vaadin-grid-cell-content").first().waitFor();
        page.getByLabel("Pilih semua baris").click();

        assertThat(count(page)).hasText("500 terpilih");
        page.waitForFunction("() => document.querySelector('vaadin-grid').selectedItems.length <= 500");
    }

    private static Locator row(Page page, TaskRef task) {
        return page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText(task.code()))
                .first();
    }
}
