package id.koorwil.portal.programme;

import static id.koorwil.portal.TaskContent.anActor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class BoardColumnsTest {

    private static final Actor LEAD = anActor("Yusuf", Seat.leadOf("keuangan"));

    @Autowired
    private BoardColumns columns;

    @Autowired
    private Programme programme;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TaskContent tasks;

    private Cycle cycle;

    @BeforeEach
    void aCycle() {
        cycle = tasks.aCycle();
    }

    private static BoardColumn limited(@Nullable Integer limit, long version) {
        return new BoardColumn("keuangan", "DIKERJAKAN", " Jalan ", "Doing", "Mulai", "Begun", limit, version);
    }

    @Test
    void a_column_is_set_for_the_aspect_of_a_cycle_and_for_no_other() {
        columns.put(LEAD, cycle.id(), limited(5, -1));

        assertThat(programme.columns(LEAD, cycle.id(), "keuangan"))
                .containsExactly(new BoardColumn("keuangan", "DIKERJAKAN", "Jalan", "Doing", "Mulai", "Begun", 5, 0));
        assertThat(programme.columns(LEAD, cycle.id(), "ppid")).isEmpty();
        assertThat(programme.columns(LEAD, tasks.aCycle().id(), "keuangan")).isEmpty();
    }

    @Test
    void who_saw_an_older_one_changes_nothing() {
        columns.put(LEAD, cycle.id(), limited(5, -1));
        assertThatThrownBy(() -> columns.put(LEAD, cycle.id(), limited(7, -1))).isInstanceOf(StaleRow.class);
        columns.put(LEAD, cycle.id(), limited(6, 0));

        assertThatThrownBy(() -> columns.put(LEAD, cycle.id(), limited(7, 0))).isInstanceOf(StaleRow.class);
        assertThat(programme.columns(LEAD, cycle.id(), "keuangan").getFirst().softLimit())
                .isEqualTo(6);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> columns.put(LEAD, cycle.id(), limited(0, 0))).isInstanceOf(InvalidRow.class);
        assertThatThrownBy(() -> columns.put(
                        LEAD, cycle.id(), new BoardColumn("keuangan", "RENCANA", "x".repeat(41), "", "", "", null, 0)))
                .isInstanceOf(InvalidRow.class);
        assertThatThrownBy(() ->
                        columns.put(LEAD, cycle.id(), new BoardColumn("keuangan", "LAIN", "", "", "", "", null, 0)))
                .isInstanceOf(InvalidRow.class);
        assertThatThrownBy(() ->
                        columns.put(LEAD, cycle.id(), new BoardColumn("ppid", "RENCANA", "", "", "", "", null, 0)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_closed_cycle_keeps_its_columns() {
        cycles.close(Actor.PORTAL, cycle.id());

        assertThatThrownBy(() -> columns.put(LEAD, cycle.id(), limited(5, 0))).isInstanceOf(CycleClosed.class);
    }
}
