package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static id.koorwil.portal.TaskContent.anActor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** One task for each of many regions. */
@PortalTest
@RecordApplicationEvents
class SeriesQueriesTest {

    private static final Actor COORDINATOR = anActor("Sari", Seat.coordinatorOf(BLITAR));
    private static final Actor LEAD = anActor("Yusuf", Seat.leadOf("keuangan"));

    @Autowired
    private TaskService service;

    @Autowired
    private SeriesQueries queries;

    @Autowired
    private TaskListQueries list;

    @Autowired
    private TaskUndo undo;

    @Autowired
    private TaskContent tasks;

    @Autowired
    private ApplicationEvents events;

    private Cycle cycle;

    @BeforeEach
    void aCycle() {
        cycle = tasks.aCycle();
    }

    private List<TaskRef> makeFor(Actor actor, String... regions) {
        return service.createForEach(
                actor,
                NewTask.titled(cycle.id(), "keuangan", regions[0], "Menyusun SOP", Status.RENCANA)
                        .withExecutor("Staf"),
                List.of(regions));
    }

    private Optional<TaskSeries> series(List<TaskRef> made) {
        return queries.series(LEAD, cycle.id(), made.getFirst().code());
    }

    @Test
    void each_region_gets_its_own_from_the_top_and_they_stay_together() {
        List<TaskRef> made = makeFor(LEAD, BLITAR, BOJONEGORO);

        assertThat(tasks.column(cycle, Status.RENCANA))
                .isEqualTo(made.stream().map(TaskRef::code).toList());
        assertThat(made).allSatisfy(task -> {
            assertThat(tasks.read(cycle, task).title()).isEqualTo("Menyusun SOP");
            assertThat(tasks.read(cycle, task).executor()).isEqualTo("Staf");
            assertThat(tasks.read(cycle, task).series())
                    .hasValue(made.getFirst().code());
        });
        assertThat(tasks.read(cycle, made.getLast()).region()).isEqualTo(BOJONEGORO);
    }

    @Test
    void the_series_says_how_many_are_done_and_where_not_yet() {
        List<TaskRef> made = makeFor(LEAD, BLITAR, BOJONEGORO);
        service.requestVerification(LEAD, made.getFirst().id());
        service.move(LEAD, made.getFirst().id(), tasks.placeOf(cycle, made.getFirst()), Status.SELESAI, Place.TOP);

        TaskSeries series = series(made).orElseThrow();

        assertThat(series.done()).isEqualTo(1);
        assertThat(series.parts()).hasSize(2);
        assertThat(series.rest())
                .containsExactly(new TaskSeries.Part(made.getLast().code(), "Kabupaten Bojonegoro", Status.RENCANA));
    }

    @Test
    void a_filter_shows_the_series_also_when_its_first_task_is_deleted() {
        List<TaskRef> made = makeFor(LEAD, BLITAR, BOJONEGORO);
        tasks.aTask(cycle).create();
        service.delete(LEAD, made.getFirst().id());

        TaskFilter filter = TaskFilter.NONE.withSeries(made.getFirst().code());

        assertThat(list.totals(LEAD, cycle, filter).found()).isEqualTo(1);
        assertThat(series(made).orElseThrow().parts()).hasSize(1);
    }

    @Test
    void one_region_is_one_task_and_no_series() {
        List<TaskRef> made = makeFor(COORDINATOR, BLITAR);

        assertThat(tasks.read(cycle, made.getFirst()).series()).isEmpty();
        assertThat(series(made)).isEmpty();
    }

    @Test
    void all_are_made_or_none() {
        assertThatThrownBy(() -> makeFor(COORDINATOR, BLITAR, BOJONEGORO)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> service.createForEach(
                        LEAD,
                        NewTask.titled(cycle.id(), "keuangan", BLITAR, "Menyusun SOP", Status.RENCANA),
                        List.of()))
                .isInstanceOf(InvalidValue.class);

        assertThat(tasks.column(cycle, Status.RENCANA)).isEmpty();
    }

    @Test
    void they_are_one_step_and_taken_back_at_once() {
        events.clear();
        makeFor(LEAD, BLITAR, BOJONEGORO);

        Undone undone = undo.undo(LEAD, events.stream(TaskChanged.class).toList());

        assertThat(undone.refused()).isEmpty();
        assertThat(tasks.column(cycle, Status.RENCANA)).isEmpty();
    }
}
