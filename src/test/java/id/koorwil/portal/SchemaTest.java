package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the schema holds even against whoever writes past the services. */
@PortalTest
class SchemaTest {

    @Autowired
    private TaskContent tasks;

    @Autowired
    private JdbcClient jdbc;

    private void assertRefused(String sql, Object... values) {
        assertThatThrownBy(() -> jdbc.sql(sql).params(values).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void no_two_cards_of_a_column_have_one_place() {
        Cycle cycle = tasks.aCycle();
        TaskRef one = tasks.aTask(cycle).create();
        TaskRef two = tasks.aTask(cycle).create();

        assertRefused(
                "UPDATE task SET rank_key = (SELECT rank_key FROM (SELECT * FROM task) t WHERE t.id = ?) WHERE id = ?",
                one.id(),
                two.id());
    }

    @Test
    void no_two_tasks_of_a_cycle_have_one_code() {
        Cycle cycle = tasks.aCycle();
        TaskRef one = tasks.aTask(cycle).create();
        TaskRef two = tasks.aTask(cycle).create();

        assertRefused("UPDATE task SET code = ? WHERE id = ?", one.code(), two.id());
    }

    @Test
    void a_link_stays_within_its_cycle() {
        Cycle cycle = tasks.aCycle();
        TaskRef here = tasks.aTask(cycle).create();
        TaskRef elsewhere = tasks.aTask(tasks.aCycle()).create();

        assertRefused(
                "INSERT INTO task_dependency (cycle_id, successor_id, predecessor_id) VALUES (?, ?, ?)",
                cycle.id(),
                here.id(),
                elsewhere.id());
    }

    @Test
    void progress_fits_the_state_and_an_end_its_start() {
        TaskRef task = tasks.aTask(tasks.aCycle()).create();

        assertRefused("UPDATE task SET progress_percent = 10 WHERE id = ?", task.id());
        assertRefused("UPDATE task SET starts_on = '2026-09-07', due_on = '2026-09-06' WHERE id = ?", task.id());
        assertRefused("UPDATE task SET starts_on = '2026-09-07' WHERE id = ?", task.id());
    }

    @Test
    void an_account_holds_a_seat_once() {
        long observer = jdbc.sql("SELECT id FROM account WHERE username = 'pengamat'")
                .query(Long.class)
                .single();

        assertRefused("INSERT INTO seat (account_id, role) VALUES (?, 'OBSERVER')", observer);
    }

    @Test
    void blockages_returns_baselines_and_the_current_cycle_are_whole() {
        Cycle cycle = tasks.aCycle();
        TaskRef task = tasks.aTask(cycle).create();
        TaskRef done = tasks.aTask(cycle).being(Status.SELESAI).create();

        assertRefused("UPDATE task SET blocked_reason = 'x' WHERE id = ?", task.id());
        assertRefused("""
                UPDATE task SET blocked_reason = 'x', blocked_waits_for = 'PJ', blocked_since = '2026-09-07' WHERE id = ?
                """, done.id());
        assertRefused("UPDATE task SET return_reason = 'x' WHERE id = ?", task.id());
        assertRefused("UPDATE task SET baseline_starts_on = '2026-09-07' WHERE id = ?", task.id());
        assertRefused("UPDATE cycle SET state = 'PREPARED' WHERE current_mark = 1");
    }

    @Test
    void texts_hold_any_character_and_codes_are_ascii() {
        assertThat(jdbc.sql("""
                        SELECT DISTINCT character_set_name FROM information_schema.columns
                         WHERE table_schema = DATABASE() AND character_set_name IS NOT NULL
                           AND table_name NOT LIKE 'DATABASECHANGELOG%'
                        """).query(String.class).list()).containsExactlyInAnyOrder("ascii", "utf8mb4");
    }
}
