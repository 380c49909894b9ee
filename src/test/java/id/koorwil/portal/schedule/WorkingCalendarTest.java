package id.koorwil.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 14);
    private static final LocalDate INDEPENDENCE_DAY = LocalDate.of(2026, 8, 17);

    private final WorkingCalendar calendar = new WorkingCalendar(Set.of(INDEPENDENCE_DAY));

    @Test
    void weekends_and_holidays_are_no_working_days() {
        assertThat(calendar.workingDays(new DateSpan(FRIDAY, LocalDate.of(2026, 8, 18))))
                .isEqualTo(2);
        assertThat(calendar.workingDays(new DateSpan(INDEPENDENCE_DAY, INDEPENDENCE_DAY)))
                .isZero();
    }

    @Test
    void moving_the_start_keeps_the_length_in_working_days() {
        DateSpan before = new DateSpan(LocalDate.of(2026, 8, 10), FRIDAY);

        DateSpan moved = calendar.startingOn(LocalDate.of(2026, 8, 13), before);

        assertThat(moved.end()).isEqualTo(LocalDate.of(2026, 8, 20));
        assertThat(calendar.workingDays(moved)).isEqualTo(5);
    }

    @Test
    void a_span_without_working_days_keeps_its_calendar_days() {
        DateSpan weekend = new DateSpan(LocalDate.of(2026, 8, 15), LocalDate.of(2026, 8, 16));

        assertThat(calendar.startingOn(FRIDAY, weekend)).isEqualTo(new DateSpan(FRIDAY, LocalDate.of(2026, 8, 15)));
    }
}
