package id.koorwil.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.InvalidValue.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskDatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void both_days_make_a_span_and_none_is_none() {
        assertThat(TaskDates.of(MONDAY, MONDAY)).hasValue(new DateSpan(MONDAY, MONDAY));
        assertThat(TaskDates.of(null, null)).isEmpty();
    }

    @Test
    void a_missing_day_is_told_beside_it() {
        assertThatThrownBy(() -> TaskDates.of(null, MONDAY)).satisfies(e -> wrong(e, "start", Problem.ONE_DAY_MISSING));
        assertThatThrownBy(() -> TaskDates.of(MONDAY, null)).satisfies(e -> wrong(e, "due", Problem.ONE_DAY_MISSING));
    }

    @Test
    void an_end_before_the_start_is_told_beside_the_end() {
        assertThatThrownBy(() -> TaskDates.of(MONDAY, MONDAY.minusDays(1)))
                .satisfies(e -> wrong(e, "due", Problem.END_BEFORE_START));
    }

    private static void wrong(Throwable thrown, String field, Problem problem) {
        assertThat(thrown).isInstanceOfSatisfying(InvalidValue.class, invalid -> {
            assertThat(invalid.field()).isEqualTo(field);
            assertThat(invalid.problem()).isEqualTo(problem);
        });
    }
}
