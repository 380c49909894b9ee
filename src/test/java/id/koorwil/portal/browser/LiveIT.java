package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages that are open while others work: they follow without a reload, and nothing of them jumps. */
class LiveIT extends BoardTest {

    @Test
    void what_one_does_another_sees_marked_and_hears() {
        Page other = signedIn("ketua", Window.DESKTOP, board());
        assertThat(cardIn(other, "RENCANA", top.code())).isVisible();
        Page mine = signedIn("pj-keuangan", Window.DESKTOP, board());

        dropAbove(mine, card(mine, top.code()), card(mine, elsewhere.code()));

        assertThat(cardIn(other, "DIKERJAKAN", top.code())).isVisible();
        assertThat(column(other, "DIKERJAKAN").locator(".column-head .count")).hasText("2");
        assertThat(other.locator("live-line [role=status].sr-only"))
                .hasText(top.code() + " dipindahkan ke Dikerjakan oleh PJ Akuntabilitas Keuangan.");
        other.waitForFunction(
                "code => getComputedStyle([...document.querySelectorAll(`.card[data-task='${code}']`)].find(c => c.checkVisibility())).outlineStyle === 'none'",
                top.code()); // the mark is gone after a moment
    }

    @Test
    void numbers_around_a_page_follow_too() {
        Page other = signedIn("ketua", Window.DESKTOP, "/akun?siklus=" + cycle.id());
        Locator link = other.locator(".side-navigation a").filter(new Locator.FilterOptions().setHasText("Keuangan"));
        assertThat(link.locator(".alarm")).hasCount(0);

        tasks.aTask(cycle)
                .lasting(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 7))
                .create();

        assertThat(link.locator(".alarm")).hasCount(1);
    }

    @Test
    void deep_in_a_column_every_card_stays_where_it_is() {
        Cycle many = tasks.theManyCards();
        Page page = signedIn("ketua", Window.DESKTOP, "/papan/keuangan?siklus=" + many.id());
        Locator list = column(page, "RENCANA").locator("card-list");
        scrollTo(page, list, 300);
        List<String> column = tasks.column(many, Status.RENCANA);
        String seen = shownAt(page, list);
        BoundingBox before = card(page, seen).boundingBox();

        TaskRef above = ref(many, column.getFirst());
        TaskRef within = ref(many, column.get(column.indexOf(seen) + 1));
        TaskRef below = ref(many, column.getLast());
        move(many, above, Status.DIKERJAKAN, Place.TOP);
        move(many, within, Status.DIKERJAKAN, Place.TOP);
        move(many, below, Status.DIKERJAKAN, Place.TOP);
        assertThat(cardIn(page, "DIKERJAKAN", below.code())).isVisible();
        assertThat(cardIn(page, "RENCANA", within.code())).hasCount(0);
        assertStands(page, seen, before);

        move(many, above, Status.RENCANA, Place.TOP);
        move(many, within, Status.RENCANA, Place.between(ref(many, seen).id(), null));
        move(many, below, Status.RENCANA, Place.TOP);
        assertThat(cardIn(page, "RENCANA", within.code())).isVisible();
        assertStands(page, seen, before);
    }

    @Test
    void the_focus_stays_with_its_card() {
        Cycle many = tasks.theManyCards();
        Page page = signedIn("ketua", Window.DESKTOP, "/papan/keuangan?siklus=" + many.id());
        Locator list = column(page, "RENCANA").locator("card-list");
        scrollTo(page, list, 100);
        String seen = shownAt(page, list);
        card(page, seen).focus();
        BoundingBox before = card(page, seen).boundingBox();
        TaskRef first = ref(many, tasks.column(many, Status.RENCANA).getFirst());

        move(many, first, Status.DIKERJAKAN, Place.TOP);

        assertThat(cardIn(page, "DIKERJAKAN", first.code())).isVisible();
        assertStands(page, seen, before);
        page.waitForFunction("code => document.activeElement.dataset.task === code", seen);
        move(many, first, Status.RENCANA, Place.TOP);
    }

    @Test
    void an_open_menu_stays_at_its_card_and_is_its_cards() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, bottom.code()).locator(".card-menu").click();
        assertThat(page.locator("vaadin-popover[opened]")).hasCount(1);

        move(cycle, top, Status.DIKERJAKAN, Place.TOP); // it stood above
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();

        assertThat(page.locator("vaadin-popover[opened]")).hasCount(1);
        page.waitForFunction(
                "code => document.querySelector('vaadin-popover[opened]').target.closest('[data-task]').dataset.task === code",
                bottom.code());
        page.locator("vaadin-popover")
                .getByText("Dikerjakan", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(cardIn(page, "DIKERJAKAN", bottom.code())).isVisible();
    }

    private static void holdOverVerification(Page page, TaskRef task) {
        BoundingBox target = column(page, "DIPERIKSA").locator("card-list").boundingBox();
        carry(page, card(page, task.code()), target.x + 60, target.y + 20);
    }

    @Test
    void a_card_in_the_hand_stays_there_as_it_was_picked_up() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        holdOverVerification(page, bottom);

        retitle(bottom, "Judul dari orang lain");
        move(cycle, top, Status.DIKERJAKAN, Place.TOP);
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();

        assertThat(page.locator("card-board > .carried .title")).hasText("Menata arsip");
        page.mouse().up();
        assertThat(cardIn(page, "DIPERIKSA", bottom.code()).locator(".title")).hasText("Judul dari orang lain");
    }

    @Test
    void a_card_that_somebody_moved_meanwhile_is_not_moved_by_a_late_hand() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        holdOverVerification(page, bottom);

        move(cycle, bottom, Status.DIKERJAKAN, Place.TOP);
        assertThat(column(page, "DIKERJAKAN").locator(".column-head .count")).hasText("2");
        page.mouse().up();

        assertThat(page.locator("[data-testid=conflict]")).containsText("Portal");
        drawn(page);
        assertThat(cardIn(page, "DIKERJAKAN", bottom.code())).isVisible();
        assertThat(card(page, bottom.code())).hasCount(1);
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
    }

    @Test
    void a_card_that_somebody_deleted_meanwhile_is_nowhere_after_a_late_hand() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        holdOverVerification(page, bottom);

        service.delete(Actor.PORTAL, bottom.id());
        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("1");
        page.mouse().up();

        assertThat(page.getByText("sudah dihapus").first()).isVisible();
        drawn(page);
        assertThat(card(page, bottom.code())).hasCount(0);
    }

    @Test
    void the_last_card_can_be_scrolled_to_after_others_took_cards_away_and_back() {
        for (int i = 0; i < 6; i++) {
            tasks.aTask(cycle).create();
        }
        Page page = signedIn("ketua", Window.DESKTOP, board());
        Locator list = column(page, "RENCANA").locator("card-list");
        Locator count = column(page, "RENCANA").locator(".column-head .count");
        assertThat(count).hasText("8");
        List<String> codes = tasks.column(cycle, Status.RENCANA);
        List<TaskRef> gone =
                codes.subList(0, 3).stream().map(code -> ref(cycle, code)).toList();
        gone.forEach(task -> move(cycle, task, Status.DIKERJAKAN, Place.TOP));
        assertThat(count).hasText("5");
        drawn(page);
        gone.forEach(task -> move(cycle, task, Status.RENCANA, Place.TOP));
        assertThat(count).hasText("8");
        drawn(page);
        list.hover();
        page.mouse().wheel(0, 5_000);

        assertThat(cardIn(page, "RENCANA", codes.getLast())).isInViewport();
    }

    @Test
    void text_that_is_half_typed_stays() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        column(page, "RENCANA").locator(".column-add").click();
        Locator title = page.locator("[data-status=RENCANA] textarea");
        title.pressSequentially("Setengah ");

        move(cycle, top, Status.DIKERJAKAN, Place.TOP);
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();

        page.keyboard().type("jadi");
        assertThat(title).hasValue("Setengah jadi");
    }

    @Test
    void a_panel_takes_what_others_save_but_for_the_field_that_somebody_is_in() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator panel = page.locator("[data-testid=task-panel]");
        Locator output = panel.getByLabel("Keluaran");
        output.focus();
        output.pressSequentially("sedang mengetik");

        retitle(top, "Judul dari orang lain");
        service.edit(Actor.PORTAL, top.id(), TaskField.OUTPUT, "", "Keluaran dari orang lain");
        assertThat(panel.getByLabel("Judul")).hasValue("Judul dari orang lain");

        assertThat(output).hasValue("sedang mengetik");
        assertThat(output).isFocused();
        output.blur();
        assertThat(page.locator("[data-testid=conflict]")).containsText("Keluaran dari orang lain");
    }

    @Test
    void what_was_typed_and_refused_is_not_replaced_by_what_others_save() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator title = page.locator("[data-testid=task-panel]").getByLabel("Judul");
        type(title, "x".repeat(201));
        assertThat(page.locator("[data-testid=task-panel]")).containsText("Terlalu panjang");

        retitle(top, "Judul dari orang lain");
        assertThat(card(page, top.code())).containsText("Judul dari orang lain");

        assertThat(title).hasValue("x".repeat(201));
    }

    @Test
    void a_phone_stays_a_phone_while_others_work() {
        Page page = signedIn(touchScreen(), "pj-ppid", board());
        collapseOnAComputer("pj-ppid");
        page.reload();
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();

        move(cycle, bottom, Status.DIKERJAKAN, Place.TOP);
        assertThat(page.locator(".column-tabs [data-column=RENCANA] .count")).hasText("1");

        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        assertThat(page.locator(".column.collapsed")).hasCount(0);
    }

    /** On a computer, beside the phone. */
    private void collapseOnAComputer(String account) {
        Page computer = signedIn(account, Window.DESKTOP, board());
        column(computer, "RENCANA").locator(".column-menu").click();
        computer.locator("vaadin-popover[opened]").getByText("Ciutkan kolom").click();
        assertThat(computer.locator(".column.collapsed")).hasCount(1);
    }

    @Test
    void a_panel_of_a_task_that_others_delete_closes_and_says_so() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&tugas=" + top.code());
        assertThat(page.locator("[data-testid=task-panel]")).isVisible();

        service.delete(Actor.PORTAL, top.id());

        assertThat(page.locator("[data-testid=task-panel]")).hasCount(0);
        assertThat(page.locator("vaadin-notification-card")).containsText(top.code() + " baru saja dihapus");
    }

    @Test
    void the_table_follows_in_the_row_and_in_its_figures() {
        Page page = signedIn("ketua", Window.DESKTOP, "/tugas?siklus=" + cycle.id());
        Locator row = page.locator(".task-table .title[data-task=" + top.code() + "]:visible")
                .first();
        assertThat(row).containsText("Menguji SPJ");

        retitle(top, "Judul dari orang lain");
        assertThat(row).containsText("Judul dari orang lain");
        service.delete(Actor.PORTAL, top.id());

        assertThat(row).hasCount(0);
        assertThat(page.locator(".page-head .facts")).containsText("3 tugas");
    }

    @Test
    void the_timeline_follows_and_what_is_closed_stays_closed() {
        TaskRef dated = tasks.aTask(cycle)
                .titled("Bertanggal")
                .lasting(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 4))
                .create();
        Page page = signedIn("ketua", Window.DESKTOP, "/linimasa?siklus=" + cycle.id());
        Locator bar = page.locator("[data-testid=bar][data-task=" + dated.code() + "]:visible");
        String before = bar.getAttribute("aria-label");

        service.report(Actor.PORTAL, dated.id(), 0, 40);
        page.waitForCondition(() -> !bar.getAttribute("aria-label").equals(before));
        double place = bar.boundingBox().x;
        service.edit(
                Actor.PORTAL,
                dated.id(),
                TaskField.DATES,
                tasks.read(cycle, dated).dates(),
                Optional.of(
                        new id.koorwil.portal.schedule.DateSpan(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 18))));

        page.waitForCondition(() -> bar.boundingBox().x > place + 20);
    }

    @Test
    void the_overview_follows_and_the_focus_stays_on_its_link() {
        Page page = signedIn("ketua", Window.DESKTOP, "/?siklus=" + cycle.id());
        Locator waiting = page.locator(".figure-card.waiting");
        assertThat(waiting.locator(".figure")).hasText("1");
        Locator board = page.locator(".aspects a.aspect-name").first();
        board.focus();

        move(cycle, checked, Status.SELESAI, Place.TOP);

        assertThat(waiting.locator(".figure")).hasText("0");
        assertThat(page.locator(".figure-card.done .figure")).hasText("1");
        assertThat(board).isFocused();
    }

    @Test
    void who_else_is_here_is_seen_by_initials() {
        Page one = signedIn("ketua", Window.DESKTOP, board());
        Page other = signedIn("pj-keuangan", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator people = one.locator(".page-head .present-people");

        assertThat(people).hasAttribute("aria-label", "Juga dibuka oleh PJ Akuntabilitas Keuangan");
        assertThat(people).hasText("PA");
        assertThat(one.locator("[data-testid=task-panel] .present-people")).hasCount(0);
        other.close();

        assertThat(people).isHidden();
    }

    @Test
    void a_lost_line_is_told_and_heals_with_what_was_missed() {
        Page page = signedIn("ketua", Window.DESKTOP, board());
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();

        page.context().setOffline(true);
        assertThat(page.locator(".live-lost")).containsText("Sambungan terputus. Yang tampak adalah keadaan pukul");
        move(cycle, top, Status.DIKERJAKAN, Place.TOP);
        page.context().setOffline(false);

        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();
        assertThat(page.locator(".live-lost")).containsText("Tersambung lagi");
        complaints.removeIf(said -> said.contains("ERR_INTERNET_DISCONNECTED") || said.contains("WebSocket"));
    }

    private static void scrollTo(Page page, Locator list, int index) {
        list.evaluate("(list, index) => list.scrollToIndex(index)", index);
        page.waitForFunction(
                "index => [...document.querySelectorAll('[data-status=RENCANA] [data-task]')].some(c => c.checkVisibility() && Number(c.dataset.index) > index)",
                index + 2);
    }

    /** The card in the middle of what is seen of a list. */
    private static String shownAt(Page page, Locator list) {
        return (String) page.evaluate("""
                list => {
                  const middle = list.getBoundingClientRect().top + list.clientHeight / 2;
                  return [...list.querySelectorAll('[data-task]')]
                    .filter((card) => card.checkVisibility() && card.getBoundingClientRect().bottom > middle)
                    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)[0].dataset.task;
                }""", list.elementHandle());
    }

    private static void assertStands(Page page, String code, BoundingBox before) {
        List<Double> places = new ArrayList<>();
        try {
            page.waitForCondition(() -> {
                places.add(card(page, code).boundingBox().y - before.y);
                return Math.abs(places.getLast()) < 2;
            });
        } catch (com.microsoft.playwright.TimeoutError e) {
            assertThat(places).as("pixels that %s has moved", code).isEmpty();
        }
    }
}
