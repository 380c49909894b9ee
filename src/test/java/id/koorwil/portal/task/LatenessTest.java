package id.koorwil.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LatenessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Test
    void a_task_is_late_from_the_day_after_its_deadline() {
        assertThat(Lateness.days(Status.DIKERJAKAN, TODAY, TODAY)).isZero();
        assertThat(Lateness.days(Status.DIKERJAKAN, TODAY.minusDays(3), TODAY)).isEqualTo(3);
    }

    @Test
    void what_is_done_or_has_no_deadline_is_never_late() {
        assertThat(Lateness.days(Status.SELESAI, TODAY.minusDays(3), TODAY)).isZero();
        assertThat(Lateness.days(Status.RENCANA, null, TODAY)).isZero();
    }
}
