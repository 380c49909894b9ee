package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A board that is cut into lanes. */
class LanesIT extends BoardTest {

    /** The first region by name, which has no task. */
    private static final String BANGKALAN = "35.26";

    /** The last one. */
    private static final String LAST = "35.78";

    private static final Pattern CLOSED = Pattern.compile(".*closed.*");
    private static final Pattern OPEN = Pattern.compile("lane");

    private static Locator lane(Page page, String key) {
        return page.locator(".lane[data-lane='" + key + "']");
    }

    private static Locator cell(Page page, String lane, String status) {
        return lane(page, lane).locator(".cell[data-status=" + status + "]");
    }

    private static Locator cardIn(Locator cell, String code) {
        return cell.locator("[data-testid=card][data-task=" + code + "]:visible");
    }

    private static Locator spoken(Page page) {
        return page.locator(".spoken");
    }

    private static void scrollBy(Page page, int pixels) {
        page.locator("card-board").evaluate("(board, pixels) => board.scrollBy(0, pixels)", pixels);
    }

    private String lanesBy(String field) {
        return board() + "&lajur=" + field;
    }

    private Page manyCards(String account, String field) {
        String board = "/papan/keuangan?siklus=" + tasks.theManyCards().id();
        return signedIn(account, Window.DESKTOP, board + "&lajur=" + field);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void lanes_are_chosen_and_stand_in_the_address(Way way) {
        Page page = signedIn(
                way == Way.FINGER ? touchScreen(1180, 820) : window(Window.DESKTOP), "pj-tata-kelola", board());
        way.press(page.getByText("Lajur: "));
        way.press(page.locator("vaadin-popover").getByText("wilayah"));

        assertThat(cardIn(cell(page, BLITAR, "RENCANA"), top.code())).isVisible();
        assertThat(cardIn(cell(page, BOJONEGORO, "DIKERJAKAN"), elsewhere.code()))
                .isVisible();
        assertThat(lane(page, BLITAR).locator(".lane-head")).containsText("Kota Blitar3");
        scrollBy(page, 300);
        assertThat(lane(page, BANGKALAN)).hasClass(CLOSED);
        assertThat(page.url()).contains("lajur=wilayah");
        assertAccessible(page, "a board in lanes");
        way.press(page.getByText("Lajur: "));
        way.press(page.locator("vaadin-popover").getByText("tanpa"));
        assertThat(cardIn(column(page, "RENCANA"), top.code())).isVisible();
        assertThat(page.locator(".lane")).hasCount(0);
    }

    @Test
    void a_drop_into_another_lane_changes_its_field_and_says_so_and_one_undo_takes_it_back() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, lanesBy("wilayah"));
        BoundingBox target = cell(page, BOJONEGORO, "DIKERJAKAN").boundingBox();

        carry(page, card(page, top.code()), target.x + 90, target.y + target.height - 20);
        page.mouse().up();

        assertThat(cardIn(cell(page, BOJONEGORO, "DIKERJAKAN"), top.code())).isVisible();
        Locator notice =
                page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText("menjadi"));
        assertThat(notice).containsText(top.code() + ": Wilayah menjadi Kabupaten Bojonegoro");
        assertThat(tasks.read(cycle, top).region()).isEqualTo(BOJONEGORO);
        notice.getByText("Urungkan").click();

        assertThat(cardIn(cell(page, BLITAR, "RENCANA"), top.code())).isVisible();
        assertThat(tasks.read(cycle, top).region()).isEqualTo(BLITAR);
        assertThat(tasks.column(cycle, Status.RENCANA)).containsExactly(top.code(), bottom.code());
    }

    @Test
    void a_card_is_dropped_on_the_line_of_a_closed_lane() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, lanesBy("wilayah"));
        card(page, top.code()).waitFor();
        scrollBy(page, 200);
        BoundingBox target = cell(page, BANGKALAN, "DIKERJAKAN").boundingBox();

        carry(page, card(page, top.code()), target.x + 90, target.y + target.height / 2);
        assertThat(cell(page, BANGKALAN, "DIKERJAKAN")).hasClass(Pattern.compile(".*target.*"));
        page.mouse().up();

        assertThat(cardIn(cell(page, BANGKALAN, "DIKERJAKAN"), top.code())).isVisible();
        assertThat(lane(page, BANGKALAN)).hasClass(OPEN);
    }

    @Test
    void by_keys_a_card_goes_from_lane_to_lane_and_keeps_the_focus() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, lanesBy("prioritas"));
        card(page, top.code()).focus();

        page.keyboard().press("Space");
        page.keyboard().press("ArrowUp");
        assertThat(spoken(page)).containsText("Rencana, tinggi: lajur diciutkan");
        page.keyboard().press("ArrowRight");
        assertThat(spoken(page)).containsText("Dikerjakan, tinggi");
        page.keyboard().press("Space");

        assertThat(cardIn(cell(page, "TINGGI", "DIKERJAKAN"), top.code())).isFocused();
        page.waitForCondition(() -> tasks.read(cycle, top).priority() == Priority.TINGGI);
        page.keyboard().press("ArrowDown");
        assertThat(card(page, elsewhere.code())).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(card(page, top.code())).isFocused();
    }

    @Test
    void by_touch_a_card_is_carried_into_another_lane() {
        service.edit(Actor.PORTAL, bottom.id(), TaskField.PRIORITY, Priority.SEDANG, Priority.TINGGI);
        Page page = signedIn(touchScreen(), "pj-keuangan", lanesBy("prioritas"));
        card(page, top.code()).waitFor();
        assertAccessible(page, "lanes on a phone");
        BoundingBox grip = card(page, top.code()).locator(".grip").boundingBox();
        BoundingBox other = card(page, bottom.code()).boundingBox();
        Finger finger = Finger.on(page);

        finger.down(grip.x + 20, grip.y + 20);
        page.locator("card-board > .carried").waitFor();
        finger.go(grip.x + 20, grip.y + 20, other.x + 60, other.y + 10);
        page.waitForFunction("() => document.querySelector('.drop-line').matches(':popover-open')");
        finger.up();

        page.waitForCondition(() -> tasks.read(cycle, top).priority() == Priority.TINGGI);
        assertThat(cardIn(cell(page, "TINGGI", "RENCANA"), top.code())).isVisible();
    }

    @Test
    void who_may_not_change_the_field_is_told_and_the_card_goes_back() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, lanesBy("wilayah"));
        BoundingBox target = cell(page, BOJONEGORO, "DIKERJAKAN").boundingBox();

        carry(page, card(page, top.code()), target.x + 90, target.y + 20);
        page.mouse().up();

        assertThat(page.locator("vaadin-notification-card")).containsText("hanya diubah oleh koordinator wilayahnya");
        assertThat(cardIn(cell(page, BLITAR, "RENCANA"), top.code())).isVisible();
        assertThat(tasks.read(cycle, top).region()).isEqualTo(BLITAR);
    }

    @Test
    void the_koorwil_of_a_task_is_not_changed_by_a_drop_and_the_reason_is_told() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, lanesBy("koorwil"));
        BoundingBox target = cell(page, "arek-pantura", "DIKERJAKAN").boundingBox();

        carry(page, card(page, top.code()), target.x + 90, target.y + 20);
        page.mouse().up();

        assertThat(page.locator("vaadin-notification-card")).containsText("Koorwil sebuah tugas mengikuti wilayahnya");
        assertThat(cardIn(cell(page, "blitar-raya", "RENCANA"), top.code())).isVisible();
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"MOUSE", "KEYS"})
    void everybody_closes_lanes_for_themselves(Way way) {
        Page page = signedIn("koordinator-3517", Window.DESKTOP, lanesBy("wilayah"));
        way.press(lane(page, BLITAR).locator(".lane-head"));
        assertThat(lane(page, BLITAR)).hasClass(CLOSED);
        assertThat(cardIn(cell(page, BLITAR, "RENCANA"), top.code())).hasCount(0);

        page.reload();
        assertThat(lane(page, BLITAR)).hasClass(CLOSED);
        assertThat(lane(page, BOJONEGORO)).hasClass(OPEN);
        way.press(page.getByText("Lajur: "));
        way.press(page.locator("vaadin-popover").getByText("Ciutkan semua lajur"));
        assertThat(lane(page, BOJONEGORO)).hasClass(CLOSED);
        way.press(page.getByText("Lajur: "));
        way.press(page.locator("vaadin-popover").getByText("Bentangkan semua lajur"));
        assertThat(cardIn(cell(page, BLITAR, "RENCANA"), top.code())).isVisible();
    }

    @Test
    void lanes_follow_what_others_do() {
        Page page = signedIn("ketua", Window.DESKTOP, lanesBy("wilayah"));
        assertThat(card(page, top.code())).isVisible();

        service.edit(Actor.PORTAL, top.id(), TaskField.REGION, BLITAR, BOJONEGORO);
        assertThat(cardIn(cell(page, BOJONEGORO, "RENCANA"), top.code())).isVisible();
        assertThat(lane(page, BOJONEGORO).locator(".lane-head")).containsText("Kabupaten Bojonegoro2");

        service.edit(Actor.PORTAL, elsewhere.id(), TaskField.REGION, BOJONEGORO, BANGKALAN);
        assertThat(cardIn(cell(page, BANGKALAN, "DIKERJAKAN"), elsewhere.code()))
                .isVisible();
    }

    @Test
    void of_many_lanes_only_those_near_the_view_exist() {
        Page page = manyCards("ketua", "wilayah");
        assertThat(lane(page, BANGKALAN).locator("[data-testid=card]:visible").first())
                .isVisible();
        assertThat(lane(page, LAST)).hasCount(0);
        assertThat(page.locator(".lane").count()).isLessThan(6);

        page.evaluate(
                "() => { const board = document.querySelector('card-board'); board.scrollTop = board.scrollHeight; }");

        assertThat(lane(page, LAST).locator("[data-testid=card]:visible").first())
                .isVisible();
        assertThat(lane(page, BANGKALAN)).hasCount(0);
        assertThat(((Number) page.evaluate("document.querySelectorAll('*').length")).intValue())
                .isLessThan(3_000);
    }

    @Test
    void a_lane_scrolls_through_all_of_its_cards() {
        Page page = manyCards("ketua", "prioritas");
        Locator list = cell(page, "SEDANG", "RENCANA").locator("card-list");
        list.evaluate("list => list.scrollToIndex(300)");

        page.waitForFunction(
                "list => list.querySelector('.card:not(.waiting)[data-index=\"301\"]')?.checkVisibility()",
                list.elementHandle());
    }

    @Test
    void a_lane_below_the_first_screen_scrolls_to_its_last_card() {
        Page page = manyCards("ketua", "wilayah");
        assertThat(lane(page, BANGKALAN)).isVisible();
        assertThat(lane(page, LAST)).hasCount(0);
        scrollBy(page, 1_000_000);
        Locator list = cell(page, LAST, "RENCANA").locator("card-list");
        assertThat(list.locator("[data-testid=card]:visible").first()).isVisible();
        drawn(page);
        drawn(page); // it has asked for what is seen of it
        list.hover();
        page.mouse().wheel(0, 5_000);

        page.waitForFunction(
                "list => list.querySelector(`.card:not(.waiting)[data-index=\"${list.items.length - 1}\"]`)?.checkVisibility()",
                list.elementHandle());
    }

    @Test
    void lanes_that_were_scrolled_to_stay_when_others_change_something() {
        Cycle many = tasks.theManyCards();
        Page page = signedIn("koordinator-3579", Window.DESKTOP, "/papan/ppid?siklus=" + many.id());
        page.getByText("Lajur: ").click();
        page.locator("vaadin-popover").getByText("wilayah").click();
        assertThat(page.locator(".lane").first()).isVisible();
        page.locator(".side-navigation a").getByText("Akuntabilitas Keuangan").click();
        assertThat(lane(page, BANGKALAN).locator("[data-testid=card]:visible").first())
                .isVisible();
        scrollBy(page, 1_000_000);
        assertThat(lane(page, LAST).locator("[data-testid=card]:visible").first())
                .isVisible();
        TaskRef task = ref(many, tasks.column(many, Status.RENCANA).getFirst());

        service.edit(Actor.PORTAL, task.id(), TaskField.RISK, "", "Ruang sempit");
        service.edit(Actor.PORTAL, task.id(), TaskField.RISK, "Ruang sempit", "");
        scrollBy(page, -1_000_000);

        assertThat(lane(page, BANGKALAN).locator("[data-testid=card]:visible").first())
                .isVisible();
        scrollBy(page, 1_000_000);
        scrollBy(page, -1_000_000);
        scrollBy(page, 1_000_000);
        assertThat(lane(page, LAST).locator("[data-testid=card]:visible").first())
                .isVisible();
    }

    @Test
    void a_card_that_is_used_stays_however_far_the_lanes_are_scrolled() {
        Page page = manyCards("pj-keuangan", "wilayah");
        Locator first =
                lane(page, BANGKALAN).locator("[data-testid=card]:visible").first();
        first.focus();
        scrollBy(page, 1_000_000);
        assertThat(lane(page, LAST).locator("[data-testid=card]:visible").first())
                .isVisible();

        assertThat(first).isFocused();
        page.keyboard().press("Space");
        page.keyboard().press("Escape");
        assertThat(first).isFocused();
    }

    @Test
    void a_card_over_the_head_of_a_column_is_over_no_lane() {
        Page page = manyCards("pj-keuangan", "wilayah");
        Locator card =
                lane(page, BANGKALAN).locator("[data-testid=card]:visible").first();
        String code = card.getAttribute("data-task");
        BoundingBox head = column(page, "DIKERJAKAN").locator(".column-head").boundingBox();

        carry(page, card, head.x + 80, head.y + 20);
        page.mouse().up();

        assertThat(page.locator(".carried")).hasCount(0);
        assertThat(cardIn(cell(page, BANGKALAN, "RENCANA"), code)).isVisible();
    }

    @Test
    void the_lane_of_somebody_who_has_nothing_left_stays_and_takes_a_card_back() {
        service.edit(Actor.PORTAL, top.id(), TaskField.EXECUTOR, "", "Budi Santoso");
        Page page = signedIn("pj-keuangan", Window.DESKTOP, lanesBy("pelaksana"));
        assertThat(cardIn(cell(page, "Budi Santoso", "RENCANA"), top.code())).isVisible();

        service.edit(Actor.PORTAL, top.id(), TaskField.EXECUTOR, "Budi Santoso", "");
        assertThat(cardIn(cell(page, "", "RENCANA"), top.code())).isVisible();
        BoundingBox target = cell(page, "Budi Santoso", "RENCANA").boundingBox();
        carry(page, card(page, top.code()), target.x + 90, target.y + target.height / 2);
        page.mouse().up();

        page.waitForCondition(() -> tasks.read(cycle, top).executor().equals("Budi Santoso"));
        assertThat(cardIn(cell(page, "Budi Santoso", "RENCANA"), top.code())).isVisible();
    }

    @Test
    void what_the_same_person_chooses_in_another_window_does_not_change_this_one() {
        TaskRef own = tasks.aTask(cycle).of("35.78").create();
        Page page = signedIn("koordinator-3578", Window.DESKTOP, board());
        page.getByText("Lajur: ").click();
        page.locator("vaadin-popover").getByText("sub-tema").click();
        assertThat(cardIn(cell(page, "", "RENCANA"), own.code())).isVisible();
        Page other = page.context().newPage();
        other.navigate(url(board()));
        other.getByText("Lajur: ").click();
        other.locator("vaadin-popover").getByText("pelaksana").click();
        assertThat(other.getByText("Lajur: pelaksana")).isVisible();

        BoundingBox target = cell(page, "keuangan-1", "RENCANA").boundingBox();
        carry(page, card(page, own.code()), target.x + 90, target.y + target.height / 2);
        page.mouse().up();

        page.waitForCondition(
                () -> "keuangan-1".equals(tasks.read(cycle, own).aspect().subTheme()));
        assertThat(tasks.read(cycle, own).executor()).isEmpty();
    }

    @Test
    void a_new_task_is_led_to_in_its_lane() {
        String madiun = "35.77";
        tasks.aTask(cycle).of(madiun).create();
        Page page = signedIn("koordinator-3577", Window.DESKTOP, lanesBy("wilayah"));
        scrollBy(page, 600);
        lane(page, madiun).locator(".lane-head").click();
        assertThat(lane(page, madiun)).hasClass(CLOSED);
        scrollBy(page, -1_000_000);
        column(page, "RENCANA").locator(".column-add").click();
        page.locator(".quick-add textarea").fill("Menyusun jadwal");
        page.keyboard().press("Enter");

        assertThat(cell(page, madiun, "RENCANA").getByText("Menyusun jadwal")).isVisible();
    }

    @Test
    void all_cards_of_a_lane_in_a_column_are_selected_together() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, lanesBy("wilayah"));
        card(page, top.code()).focus();
        page.keyboard().press("Control+a");

        assertThat(page.locator(".selection-bar")).containsText("2 terpilih");
    }

    @Test
    void lanes_that_are_none_are_told() {
        Page page = signedIn("ketua", Window.DESKTOP, lanesBy("warna"));

        assertThat(page.locator(".ignored")).containsText("lajur=warna");
    }
}
