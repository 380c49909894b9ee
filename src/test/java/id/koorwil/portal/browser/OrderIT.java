package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns in another order than people have placed their cards in. */
class OrderIT extends BoardTest {

    private TaskRef early;
    private TaskRef late;

    @BeforeEach
    void tasksWithDeadlines() {
        late = tasks.aTask(cycle)
                .titled("Tenggat akhir")
                .being(Status.DIKERJAKAN)
                .lasting(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30))
                .create();
        early = tasks.aTask(cycle)
                .titled("Tenggat awal")
                .lasting(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 10))
                .create();
    }

    private static List<String> shown(Page page, String status) {
        return column(page, status).locator("[data-testid=card]:visible").all().stream()
                .sorted((one, other) -> Double.compare(one.boundingBox().y, other.boundingBox().y))
                .map(card -> card.getAttribute("data-task"))
                .toList();
    }

    private void awaitShown(Page page, String status, TaskRef... expected) {
        List<String> codes = List.of(expected).stream().map(TaskRef::code).toList();
        page.waitForCondition(() -> shown(page, status).equals(codes));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void an_order_is_chosen_and_stands_in_the_address(Way way) {
        Page page =
                signedIn(way == Way.FINGER ? touchScreen(1180, 820) : window(Window.DESKTOP), "pj-kinerja", board());
        awaitShown(page, "RENCANA", early, top, bottom);
        service.edit(
                Actor.PORTAL,
                bottom.id(),
                TaskField.PRIORITY,
                id.koorwil.portal.task.Priority.SEDANG,
                id.koorwil.portal.task.Priority.TINGGI);
        way.press(page.getByText("Urut: "));
        way.press(page.locator("vaadin-popover").getByText("prioritas"));

        awaitShown(page, "RENCANA", bottom, early, top);
        assertThat(page.url()).contains("urut=prioritas");
        assertAccessible(page, "sorted");
        way.press(page.getByText("Urut: "));
        way.press(page.locator("vaadin-popover").getByText("manual"));
        awaitShown(page, "RENCANA", early, top, bottom);
    }

    @Test
    void a_sorted_column_takes_a_card_where_its_order_puts_it() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&urut=tenggat");
        BoundingBox column = column(page, "DIKERJAKAN").boundingBox();

        carry(page, card(page, early.code()), column.x + 80, column.y + column.height - 40);
        assertThat(column(page, "DIKERJAKAN")).hasClass(java.util.regex.Pattern.compile(".*target.*"));
        page.mouse().up();

        awaitShown(page, "DIKERJAKAN", early, late, elsewhere);
    }

    @Test
    void by_keys_a_card_goes_to_a_sorted_column_and_keeps_the_focus() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&urut=tenggat");
        card(page, early.code()).focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".spoken")).hasText("Kolom Dikerjakan, di tempat menurut urutannya.");
        page.keyboard().press("Space");

        awaitShown(page, "DIKERJAKAN", early, late, elsewhere);
        assertThat(card(page, early.code())).isFocused();
    }

    @Test
    void within_a_sorted_column_nothing_is_placed_by_hand() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&urut=tenggat");
        card(page, top.code()).locator(".card-menu").click();
        Locator menu = page.locator("vaadin-popover[opened]");

        assertThat(menu).containsText("Dikerjakan");
        assertThat(menu.getByText("Paling atas")).hasCount(0);
    }

    @Test
    void an_order_that_is_none_is_told() {
        Page page = signedIn("ketua", Window.DESKTOP, board() + "&urut=warna");

        assertThat(page.locator(".ignored")).containsText("urut=warna");
    }
}
