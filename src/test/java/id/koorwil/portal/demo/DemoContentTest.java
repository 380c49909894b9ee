package id.koorwil.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.task.BoardFigures;
import id.koorwil.portal.task.BoardQueries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DemoContentTest {

    @Autowired
    private Programme programme;

    @Autowired
    private BoardQueries tasks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_current_cycle_began_on_a_sunday_some_35_days_ago() {
        Cycle current = cycle("Replikasi");

        assertThat(current.current()).isTrue();
        assertThat(current.sample()).isTrue();
        assertThat(current.startsOn().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(current.dayOf(LocalDate.now(ZoneId.of("Asia/Jakarta")))).isBetween(32, 38);
        assertThat(current.lastDay()).isEqualTo(61);
    }

    @Test
    void seven_to_ten_of_its_120_tasks_are_late_and_three_are_blocked() {
        Cycle current = cycle("Replikasi");
        List<BoardFigures> figures = tasks.figures(Actor.PORTAL, current);

        assertThat(figures.stream().mapToInt(BoardFigures::late).sum()).isBetween(7, 10);
        assertThat(count(current, "deleted_at IS NULL AND created_by = 'Portal'"))
                .isEqualTo(120);
        assertThat(count(current, "blocked_reason IS NOT NULL AND created_by = 'Portal'"))
                .isEqualTo(3);
    }

    @Test
    void every_task_has_a_baseline_and_five_of_them_an_earlier_one() {
        for (Cycle cycle : List.of(cycle("Replikasi"), cycle("Penguatan"))) {
            assertThat(count(cycle, "baseline_due_on IS NULL AND created_by = 'Portal'"))
                    .isZero();
            assertThat(count(cycle, "baseline_due_on < due_on AND created_by = 'Portal'"))
                    .isEqualTo(5);
        }
    }

    @Test
    void the_closed_cycle_has_plausible_not_perfect_results() {
        Cycle closed = cycle("Penguatan");
        List<BoardFigures> figures = tasks.figures(Actor.PORTAL, closed);
        int done = figures.stream().mapToInt(BoardFigures::done).sum();

        assertThat(closed.closed()).isTrue();
        assertThat(closed.startsOn()).isEqualTo(LocalDate.of(2025, 8, 3));
        assertThat(done).isBetween(70, 115);
    }

    @Test
    void a_few_regions_have_not_moved_for_over_a_week() {
        assertThat(jdbc.sql("""
                SELECT COUNT(*) FROM (SELECT region_code FROM task WHERE cycle_id = :cycle AND created_by = 'Portal'
                 GROUP BY region_code HAVING MAX(moved_at) < NOW() - INTERVAL 7 DAY) silent
                """)
                        .param("cycle", cycle("Replikasi").id())
                        .query(Integer.class)
                        .single())
                .isBetween(2, 6);
    }

    @Test
    void the_cycle_for_measurements_has_as_many_links_as_tasks_over_all_regions() {
        Cycle load = cycle("Uji beban");

        assertThat(load.current()).isFalse();
        assertThat(count(load, "aspect_code = 'keuangan'")).isEqualTo(5000);
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT region_code) FROM task WHERE cycle_id = :cycle")
                        .param("cycle", load.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(38);
        assertThat(jdbc.sql("""
                SELECT COUNT(*) FROM task_dependency d JOIN task t ON t.id = d.successor_id WHERE t.cycle_id = :cycle
                """).param("cycle", load.id()).query(Integer.class).single())
                .isEqualTo(5000);
    }

    private int count(Cycle cycle, String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM task WHERE cycle_id = :cycle AND " + condition)
                .param("cycle", cycle.id())
                .query(Integer.class)
                .single();
    }

    private Cycle cycle(String beginning) {
        return programme.cycles(Actor.PORTAL).stream()
                .filter(cycle -> cycle.name().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
