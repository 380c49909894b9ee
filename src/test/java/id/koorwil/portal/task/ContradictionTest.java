package id.koorwil.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.schedule.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Optional<DateSpan> WEEK = Optional.of(new DateSpan(MONDAY, MONDAY.plusDays(4)));
    private static final Optional<DateSpan> NEXT_WEEK =
            Optional.of(new DateSpan(MONDAY.plusDays(7), MONDAY.plusDays(11)));

    private static TaskDetails.Link before(Status status, Optional<DateSpan> dates) {
        return new TaskDetails.Link("KEU-1", "Menata arsip", status, dates);
    }

    @Test
    void one_that_follows_contradicts_nothing() {
        assertThat(Contradiction.of(Status.RENCANA, NEXT_WEEK, before(Status.DIKERJAKAN, WEEK)))
                .isEmpty();
        assertThat(Contradiction.of(Status.DIKERJAKAN, NEXT_WEEK, before(Status.SELESAI, WEEK)))
                .isEmpty();
    }

    @Test
    void a_start_on_the_day_that_the_other_ends_overlaps() {
        Optional<DateSpan> fromFriday = Optional.of(new DateSpan(MONDAY.plusDays(4), MONDAY.plusDays(8)));

        assertThat(Contradiction.of(Status.RENCANA, fromFriday, before(Status.RENCANA, WEEK)))
                .hasValue(Contradiction.DATES);
    }

    @Test
    void begun_while_the_other_is_not_done_comes_first() {
        assertThat(Contradiction.of(Status.DIKERJAKAN, WEEK, before(Status.DIPERIKSA, WEEK)))
                .hasValue(Contradiction.BEGUN);
    }

    @Test
    void without_days_only_the_state_can_contradict() {
        assertThat(Contradiction.of(Status.RENCANA, Optional.empty(), before(Status.RENCANA, WEEK)))
                .isEmpty();
    }
}
