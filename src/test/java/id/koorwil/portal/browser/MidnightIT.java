package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.SettableClock;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page that stays open over midnight shows the new day as a whole. */
class MidnightIT extends BoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void aTaskIsDueToday() {
        clock.standOn(TODAY);
        service.edit(
                Actor.PORTAL,
                top.id(),
                TaskField.DATES,
                Optional.empty(),
                Optional.of(new DateSpan(TODAY.minusDays(3), TODAY)));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** As a laptop does that has slept. */
    private static void wake(Page page) {
        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
    }

    @Test
    void a_page_that_wakes_on_the_next_day_turns_as_a_whole_and_keeps_what_is_typed() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + bottom.code());
        assertThat(card(page, top.code()).locator(".due")).hasText("hari ini");
        Locator risk = page.locator("[data-testid=task-panel]").getByLabel("Risiko");
        risk.pressSequentially("Waktu");

        clock.advance(Duration.ofDays(1));
        wake(page);

        assertThat(card(page, top.code()).locator(".due")).containsText("lewat 1 hari");
        assertThat(page.locator(".page-head")).containsText("1 lewat tenggat");
        assertThat(risk).hasValue("Waktu");
    }

    @Test
    void what_somebody_else_does_on_the_next_day_turns_all_of_it() {
        Page page = signedIn("ketua", Window.DESKTOP, board());
        assertThat(card(page, top.code()).locator(".due")).hasText("hari ini");
        clock.advance(Duration.ofDays(1));

        service.move(Actor.PORTAL, elsewhere.id(), tasks.placeOf(cycle, elsewhere), Status.DIPERIKSA, Place.TOP);

        assertThat(cardIn(page, "DIPERIKSA", elsewhere.code())).isVisible();
        assertThat(card(page, top.code()).locator(".due")).containsText("lewat 1 hari");
    }

    @Test
    void tomorrow_is_asked_for_when_it_is_typed() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator due = page.locator("[data-testid=task-panel]").getByLabel("Tenggat");
        assertThat(due).hasValue("7 Sep 2026");
        clock.advance(Duration.ofDays(1));

        type(due, "besok");

        page.waitForCondition(
                () -> tasks.read(cycle, top).dates().orElseThrow().end().equals(TODAY.plusDays(2)));
        assertThat(due).hasValue("9 Sep 2026");
    }

    @Test
    void the_overview_and_the_table_turn_too() {
        Page overview = signedIn("ketua", Window.DESKTOP, "/?siklus=" + cycle.id());
        assertThat(overview.locator(".page-head")).containsText("per 7 Sep 2026");
        Page table = signedIn("ketua", Window.DESKTOP, "/tugas?siklus=" + cycle.id());
        assertThat(table.locator("vaadin-grid").getByText("7 Sep")).isVisible();
        clock.advance(Duration.ofDays(1));

        wake(overview);
        wake(table);

        assertThat(overview.locator(".page-head")).containsText("per 8 Sep 2026");
        assertThat(table.locator("vaadin-grid").getByText("7 Sep · lewat 1 hari"))
                .isVisible();
    }
}
