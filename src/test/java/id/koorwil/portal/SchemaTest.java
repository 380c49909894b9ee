package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.programme.Cycle;
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
}
