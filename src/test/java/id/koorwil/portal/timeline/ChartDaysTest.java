package id.koorwil.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.koorwil.portal.schedule.DateSpan;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ChartDaysTest {

    private static final DateSpan CYCLE =
            new DateSpan(LocalDate.of(2026, Month.OCTOBER, 25), LocalDate.of(2026, Month.DECEMBER, 25));

    private final ChartDays days = ChartDays.of(CYCLE, Optional.empty());

    private static DateSpan span(int from, int to) {
        return new DateSpan(CYCLE.start().plusDays(from), CYCLE.start().plusDays(to));
    }

    @Test
    void shows_the_cycle() {
        assertThat(days.count()).isEqualTo(62);
        assertThat(days.first()).isEqualTo(CYCLE.start());
    }

    @Test
    void shows_what_lies_around_the_cycle_but_no_mistyped_year() {
        assertThat(ChartDays.of(CYCLE, Optional.of(span(-3, 65))))
                .isEqualTo(
                        new ChartDays(CYCLE.start().minusDays(3), CYCLE.start().plusDays(65)));
        assertThat(ChartDays.of(CYCLE, Optional.of(span(-4_000, 4_000))).count())
                .isEqualTo(62 + 28);
        assertThat(ChartDays.of(CYCLE, Optional.of(span(5, 10)))).isEqualTo(days);
    }

    @Test
    void a_bar_reaches_from_the_beginning_of_its_first_day_to_the_end_of_its_last() {
        assertThat(days.stretch(span(0, 61))).hasValue(new ChartDays.Stretch(0, 100));
        assertThat(days.stretch(span(31, 31)).orElseThrow().from()).isEqualTo(50);
        assertThat(days.stretch(span(31, 31)).orElseThrow().size()).isCloseTo(100.0 / 62, within(1e-9));
    }

    @Test
    void bars_of_random_days_stand_where_their_days_are() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(62);
            int to = from + random.nextInt(62 - from);
            ChartDays.Stretch bar = days.stretch(span(from, to)).orElseThrow();

            assertThat(bar.from()).isCloseTo(from * 100.0 / 62, within(1e-9));
            assertThat(bar.from() + bar.size()).isCloseTo((to + 1) * 100.0 / 62, within(1e-9));
        }
    }

    @Test
    void what_reaches_over_the_edge_is_cut_off_there_and_what_lies_outside_has_no_place() {
        assertThat(days.stretch(span(-10, 30))).hasValue(new ChartDays.Stretch(0, 50));
        assertThat(days.stretch(span(31, 90))).hasValue(new ChartDays.Stretch(50, 50));
        assertThat(days.stretch(span(-10, -1))).isEmpty();
        assertThat(days.stretch(span(62, 70))).isEmpty();
    }

    @Test
    void weeks_begin_on_mondays_and_the_first_day_begins_one() {
        assertThat(days.weeks().get(0)).isEqualTo(LocalDate.of(2026, Month.OCTOBER, 25));
        assertThat(days.weeks().get(1)).isEqualTo(LocalDate.of(2026, Month.OCTOBER, 26));
        assertThat(days.weeks()).hasSize(10);
    }

    @Test
    void things_too_close_to_each_other_stand_together() {
        List<LocalDate> near = List.of(
                span(0, 0).start(),
                span(1, 1).start(),
                span(2, 2).start(),
                span(9, 9).start());

        assertThat(days.clusters(near, Function.identity(), 2))
                .containsExactly(near.subList(0, 2), near.subList(2, 3), near.subList(3, 4));
        assertThat(days.clusters(near, Function.identity(), 1)).hasSize(4);
    }
}
