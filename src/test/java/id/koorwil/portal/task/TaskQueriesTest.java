package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.anActor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.RowsRead;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks that are read one by one, and all of them for a file. */
@PortalTest
class TaskQueriesTest {

    private static final Actor COORDINATOR = anActor("Sari", Seat.coordinatorOf(BLITAR));

    @Autowired
    private TaskQueries queries;

    @Autowired
    private TaskService service;

    @Autowired
    private TaskContent tasks;

    @Autowired
    private RowsRead rows;

    @Test
    void an_export_reads_a_few_rows_for_each_task() {
        Cycle manyTasks = tasks.theManyCards();
        List<ExportRow> exported = new ArrayList<>();

        long read = rows.during(() -> queries.export(COORDINATOR, manyTasks, TaskFilter.NONE, exported::add));

        assertThat(exported).hasSize(5_000);
        assertThat(read).isLessThan(20L * exported.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEU–1", "é", "\uD83D\uDE00", "\u202Eabc"})
    void a_code_that_no_task_can_have_is_none(String code) {
        Cycle cycle = tasks.aCycle();
        assertThat(queries.details(COORDINATOR, cycle.id(), code)).isEmpty();
        TaskRef task = tasks.aTask(cycle).create();
        assertThatThrownBy(() -> service.addDependency(COORDINATOR, task.id(), code))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service.removeDependency(COORDINATOR, task.id(), code))
                .isInstanceOf(InvalidValue.class);
    }
}
