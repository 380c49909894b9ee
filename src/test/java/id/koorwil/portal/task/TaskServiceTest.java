package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static id.koorwil.portal.TaskContent.anActor;
import static id.koorwil.portal.task.Status.DIKERJAKAN;
import static id.koorwil.portal.task.Status.DIPERIKSA;
import static id.koorwil.portal.task.Status.RENCANA;
import static id.koorwil.portal.task.Status.SELESAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.CycleClosed;
import id.koorwil.portal.programme.Cycles;
import id.koorwil.portal.schedule.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class TaskServiceTest {

    private static final Actor COORDINATOR = anActor("Sari", Seat.coordinatorOf(BLITAR));
    private static final Actor LEAD = anActor("Yusuf", Seat.leadOf("keuangan"));

    @Autowired
    private TaskService service;

    @Autowired
    private Cycles cycles;

    @Autowired
    private BoardQueries queries;

    @Autowired
    private TaskContent tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Cycle cycle;

    @BeforeEach
    void aCycle() {
        cycle = tasks.aCycle();
    }

    @Test
    void codes_have_no_gap_after_a_refused_creation_and_are_not_given_again_after_deletion() {
        TaskRef first = tasks.aTask(cycle).create();
        assertThatThrownBy(() -> tasks.aTask(cycle).titled("").create()).isInstanceOf(InvalidValue.class);
        TaskRef second = tasks.aTask(cycle).create();
        service.delete(COORDINATOR, second.id());

        TaskRef third = tasks.aTask(cycle).create();

        assertThat(List.of(first.code(), second.code(), third.code())).containsExactly("KEU-1", "KEU-2", "KEU-3");
    }

    @Test
    void ten_who_create_at_once_get_ten_codes_and_ten_places() throws Exception {
        List<Callable<String>> ten = IntStream.range(0, 10)
                .<Callable<String>>mapToObj(
                        i -> () -> tasks.aTask(cycle).create().code())
                .toList();

        List<String> codes = atOnce(ten);

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 10).mapToObj(i -> "KEU-" + i).toList());
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT rank_key) FROM task WHERE cycle_id = :cycle")
                        .param("cycle", cycle.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void a_move_changes_one_row_and_lands_between_the_neighbours_that_were_seen() {
        TaskRef bottom = tasks.aTask(cycle).create();
        TaskRef middle = tasks.aTask(cycle).create();
        TaskRef top = tasks.aTask(cycle).create();
        long othersBefore = versions(bottom, middle);

        service.move(
                COORDINATOR, top.id(), tasks.placeOf(cycle, top), RENCANA, Place.between(middle.id(), bottom.id()));

        assertThat(tasks.column(cycle, RENCANA)).containsExactly(middle.code(), top.code(), bottom.code());
        assertThat(versions(bottom, middle)).isEqualTo(othersBefore);
    }

    @Test
    void a_neighbour_that_has_left_the_column_is_passed_over() {
        TaskRef stays = tasks.aTask(cycle).create();
        TaskRef leaves = tasks.aTask(cycle).create();
        TaskRef moved = tasks.aTask(cycle).create();
        service.move(COORDINATOR, leaves.id(), tasks.placeOf(cycle, leaves), DIKERJAKAN, Place.TOP);

        service.move(
                COORDINATOR, moved.id(), tasks.placeOf(cycle, moved), RENCANA, Place.between(leaves.id(), stays.id()));

        assertThat(tasks.column(cycle, RENCANA)).containsExactly(moved.code(), stays.code());
    }

    @Test
    void of_two_who_drop_the_same_card_one_is_told_who_was_first() throws Exception {
        TaskRef task = tasks.aTask(cycle).create();
        SeenPlace seen = tasks.placeOf(cycle, task);

        List<Object> outcomes = atOnce(List.of(
                () -> outcome(() -> service.move(COORDINATOR, task.id(), seen, DIKERJAKAN, Place.TOP)),
                () -> outcome(() -> service.move(LEAD, task.id(), seen, DIPERIKSA, Place.TOP))));

        assertThat(outcomes).filteredOn(Moved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaleMove.class::isInstance).hasSize(1);
        Moved done = (Moved)
                outcomes.stream().filter(Moved.class::isInstance).findFirst().orElseThrow();
        StaleMove refused = (StaleMove) outcomes.stream()
                .filter(StaleMove.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(tasks.read(cycle, task).status()).isEqualTo(done.to());
        assertThat(refused.now()).isEqualTo(done.place());
        assertThat(refused.by()).isEqualTo(done.to() == DIKERJAKAN ? "Sari" : "Yusuf");
    }

    @Test
    void a_late_drop_changes_nothing_even_if_the_card_only_changed_its_place() {
        TaskRef other = tasks.aTask(cycle).create();
        TaskRef task = tasks.aTask(cycle).create();
        SeenPlace seen = tasks.placeOf(cycle, task);
        service.move(LEAD, task.id(), seen, RENCANA, Place.between(other.id(), null));

        assertThatThrownBy(() -> service.move(COORDINATOR, task.id(), seen, DIKERJAKAN, Place.TOP))
                .isInstanceOfSatisfying(
                        StaleMove.class, stale -> assertThat(stale.by()).isEqualTo("Yusuf"));
        assertThat(tasks.column(cycle, RENCANA)).containsExactly(other.code(), task.code());
    }

    @Test
    void a_late_drop_says_so_even_to_who_may_not_change_the_task_where_it_is_now() {
        TaskRef task = tasks.aTask(cycle).create();
        SeenPlace seen = tasks.placeOf(cycle, task);
        service.reassign(COORDINATOR, task.id(), new AspectChoice("keuangan", null), new AspectChoice("ppid", null));

        assertThatThrownBy(() -> service.move(LEAD, task.id(), seen, DIKERJAKAN, Place.TOP))
                .isInstanceOfSatisfying(StaleMove.class, stale -> {
                    assertThat(stale.by()).isEqualTo("Sari");
                    assertThat(stale.aspect()).isEqualTo("ppid");
                });
    }

    @Test
    void a_drop_of_a_deleted_card_says_who_deleted_it() {
        TaskRef task = tasks.aTask(cycle).create();
        SeenPlace seen = tasks.placeOf(cycle, task);
        service.delete(LEAD, task.id());

        assertThatThrownBy(() -> service.move(COORDINATOR, task.id(), seen, DIKERJAKAN, Place.TOP))
                .isInstanceOfSatisfying(
                        TaskDeleted.class, gone -> assertThat(gone.by()).isEqualTo("Yusuf"));
    }

    @Test
    void an_edit_of_another_field_does_not_refuse_a_drop() {
        TaskRef task = tasks.aTask(cycle).create();
        SeenPlace seen = tasks.placeOf(cycle, task);
        service.edit(LEAD, task.id(), TaskField.TITLE, "Menata arsip", "Menata arsip lama");

        service.move(COORDINATOR, task.id(), seen, DIKERJAKAN, Place.TOP);

        assertThat(tasks.read(cycle, task).status()).isEqualTo(DIKERJAKAN);
    }

    @Test
    void a_late_field_is_refused_with_both_values_and_who_was_first() {
        TaskRef task = tasks.aTask(cycle).create();
        service.edit(LEAD, task.id(), TaskField.TITLE, "Menata arsip", "Menata arsip 2026");
        service.edit(LEAD, task.id(), TaskField.RISK, "", "Ruang sempit");

        service.edit(COORDINATOR, task.id(), TaskField.OUTPUT, "", "1 daftar arsip");
        assertThatThrownBy(
                        () -> service.edit(COORDINATOR, task.id(), TaskField.TITLE, "Menata arsip", "Menata arsip SPJ"))
                .isInstanceOfSatisfying(FieldConflict.class, conflict -> {
                    assertThat(conflict.by()).isEqualTo("Yusuf");
                    assertThat(conflict.mine()).isEqualTo("Menata arsip SPJ");
                    assertThat(conflict.theirs()).isEqualTo("Menata arsip 2026");
                });

        assertThat(tasks.read(cycle, task).title()).isEqualTo("Menata arsip 2026");
        assertThat(tasks.read(cycle, task).output()).isEqualTo("1 daftar arsip");
    }

    @Test
    void start_and_deadline_are_saved_as_one() {
        LocalDate monday = LocalDate.of(2026, 9, 7);
        Optional<DateSpan> first = Optional.of(new DateSpan(monday, monday.plusDays(4)));
        TaskRef task = tasks.aTask(cycle).lasting(monday, monday.plusDays(4)).create();
        service.edit(LEAD, task.id(), TaskField.DATES, first, Optional.of(new DateSpan(monday, monday.plusDays(11))));

        assertThatThrownBy(() -> service.edit(
                        COORDINATOR,
                        task.id(),
                        TaskField.DATES,
                        first,
                        Optional.of(new DateSpan(monday.plusDays(1), monday.plusDays(4)))))
                .isInstanceOf(FieldConflict.class);
    }

    @Test
    void the_first_dates_are_the_baseline() {
        LocalDate monday = LocalDate.of(2026, 9, 7);
        TaskRef task = tasks.aTask(cycle).lasting(monday, monday).create();
        service.edit(
                LEAD,
                task.id(),
                TaskField.DATES,
                Optional.of(new DateSpan(monday, monday)),
                Optional.of(new DateSpan(monday, monday.plusDays(1))));

        assertThat(jdbc.sql("SELECT baseline_due_on FROM task WHERE id = :id")
                        .param("id", task.id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(monday);
    }

    @Test
    void a_coordinator_does_not_reach_done_and_a_lead_does() {
        TaskRef task = tasks.aTask(cycle).being(DIPERIKSA).create();
        SeenPlace seen = tasks.placeOf(cycle, task);

        assertThatThrownBy(() -> service.move(COORDINATOR, task.id(), seen, SELESAI, Place.TOP))
                .isInstanceOf(NotPermitted.class);
        service.move(LEAD, task.id(), seen, SELESAI, Place.TOP);

        assertThat(tasks.read(cycle, task).progressPercent()).isEqualTo(100);
        assertThatThrownBy(() -> service.edit(COORDINATOR, task.id(), TaskField.RISK, "", "x"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_lead_who_moves_back_returns_the_task_and_gives_the_reason_afterwards() {
        TaskRef task = tasks.aTask(cycle).being(DIPERIKSA).create();

        Moved moved = service.move(LEAD, task.id(), tasks.placeOf(cycle, task), DIKERJAKAN, Place.TOP);
        service.edit(LEAD, task.id(), TaskField.RETURN_REASON, "", "Bukti belum lengkap");

        assertThat(moved.sentBack()).isTrue();
        assertThat(tasks.read(cycle, task).returnReason()).isEqualTo("Bukti belum lengkap");
        assertThatThrownBy(
                        () -> service.edit(COORDINATOR, task.id(), TaskField.RETURN_REASON, "Bukti belum lengkap", ""))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void progress_of_a_planned_task_begins_it() {
        TaskRef task = tasks.aTask(cycle).create();

        service.report(COORDINATOR, task.id(), 0, 25);

        assertThat(tasks.read(cycle, task).status()).isEqualTo(DIKERJAKAN);
        assertThat(tasks.read(cycle, task).progressPercent()).isEqualTo(25);
    }

    @Test
    void progress_101_changes_neither_value_nor_state() {
        TaskRef task = tasks.aTask(cycle).create();

        assertThatThrownBy(() -> service.report(COORDINATOR, task.id(), 0, 101)).isInstanceOf(InvalidValue.class);

        assertThat(tasks.read(cycle, task).status()).isEqualTo(RENCANA);
    }

    @Test
    void a_changed_region_counts_on_both_sides() {
        TaskRef task = tasks.aTask(cycle).create();

        assertThatThrownBy(() -> service.edit(COORDINATOR, task.id(), TaskField.REGION, BLITAR, BOJONEGORO))
                .isInstanceOf(NotPermitted.class);
        assertThat(tasks.read(cycle, task).region()).isEqualTo(BLITAR);

        service.edit(LEAD, task.id(), TaskField.REGION, BLITAR, BOJONEGORO);
        assertThat(tasks.read(cycle, task).region()).isEqualTo(BOJONEGORO);
    }

    @Test
    void a_changed_aspect_counts_on_both_sides_and_keeps_the_code() {
        TaskRef task = tasks.aTask(cycle).create();
        AspectChoice here = new AspectChoice("keuangan", null);
        AspectChoice there = new AspectChoice("ppid", "ppid-1");

        assertThatThrownBy(() -> service.reassign(LEAD, task.id(), here, there)).isInstanceOf(NotPermitted.class);
        service.reassign(COORDINATOR, task.id(), here, there);

        assertThat(tasks.read(cycle, task).aspect()).isEqualTo(there);
        assertThat(tasks.read(cycle, task).code()).isEqualTo("KEU-1");
    }

    @Test
    void a_sub_theme_of_another_aspect_is_refused() {
        TaskRef task = tasks.aTask(cycle).create();

        assertThatThrownBy(() -> service.reassign(
                        LEAD, task.id(), new AspectChoice("keuangan", null), new AspectChoice("keuangan", "ppid-1")))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo(InvalidValue.Problem.SUB_THEME_OF_ANOTHER_ASPECT));
        assertThat(tasks.read(cycle, task).aspect().subTheme()).isNull();
    }

    @Test
    void an_unknown_aspect_and_an_unknown_region_are_refused() {
        assertThatThrownBy(() -> tasks.aTask(cycle).in("astronomi").create()).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> tasks.aTask(cycle).of("99.99").create()).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_circle_of_dependencies_is_refused() {
        TaskRef one = tasks.aTask(cycle).create();
        TaskRef two = tasks.aTask(cycle).create();
        TaskRef three = tasks.aTask(cycle).create();
        service.addDependency(COORDINATOR, two.id(), one.code());
        service.addDependency(COORDINATOR, three.id(), two.code());

        assertThatThrownBy(() -> service.addDependency(COORDINATOR, one.id(), three.code()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.problem()).isEqualTo(InvalidValue.Problem.CIRCLE));
        assertThatThrownBy(() -> service.addDependency(COORDINATOR, one.id(), one.code()))
                .isInstanceOf(InvalidValue.class);
        assertThat(tasks.read(cycle, one).dependsOn()).isEmpty();
    }

    @Test
    void two_who_link_in_opposite_directions_at_once_make_no_circle() throws Exception {
        TaskRef one = tasks.aTask(cycle).create();
        TaskRef two = tasks.aTask(cycle).create();

        List<Object> outcomes = atOnce(List.of(
                () -> outcome(() -> service.addDependency(COORDINATOR, one.id(), two.code())),
                () -> outcome(() -> service.addDependency(LEAD, two.id(), one.code()))));

        assertThat(outcomes).containsOnlyOnce("done").hasAtLeastOneElementOfType(InvalidValue.class);
        assertThat(tasks.read(cycle, one).dependsOn().size()
                        + tasks.read(cycle, two).dependsOn().size())
                .isEqualTo(1);
    }

    @Test
    void linking_to_a_task_that_somebody_else_is_moving_waits_for_the_move() throws Exception {
        TaskRef one = tasks.aTask(cycle).create();
        TaskRef two = tasks.aTask(cycle).create();
        SeenPlace seen = tasks.placeOf(cycle, two);

        List<Object> outcomes = atOnce(List.of(
                () -> outcome(() -> service.addDependency(COORDINATOR, one.id(), two.code())),
                () -> outcome(() -> {
                    service.move(LEAD, two.id(), seen, DIKERJAKAN, Place.TOP);
                })));

        assertThat(outcomes).containsExactly("done", "done");
    }

    @Test
    void a_task_that_was_deleted_cannot_be_depended_on() {
        TaskRef task = tasks.aTask(cycle).create();
        TaskRef gone = tasks.aTask(cycle).create();
        service.delete(LEAD, gone.id());

        assertThatThrownBy(() -> service.addDependency(COORDINATOR, task.id(), gone.code()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.problem()).isEqualTo(InvalidValue.Problem.UNKNOWN));
    }

    @Test
    void a_card_counts_its_links_to_living_tasks_only() {
        TaskRef before = tasks.aTask(cycle).create();
        TaskRef after = tasks.aTask(cycle).create();
        service.addDependency(COORDINATOR, after.id(), before.code());
        assertThat(linksOf(before)).isEqualTo(1);

        service.delete(LEAD, after.id());

        assertThat(linksOf(before)).isZero();
    }

    private int linksOf(TaskRef task) {
        return queries
                .column(Actor.PORTAL, cycle, "keuangan", RENCANA, TaskFilter.NONE, BoardOrder.MANUAL, 0, 100)
                .stream()
                .filter(card -> card.id() == task.id())
                .findFirst()
                .orElseThrow()
                .links();
    }

    @Test
    void a_column_whose_places_were_spread_anew_refuses_no_drop() {
        TaskRef held = tasks.aTask(cycle).create();
        SeenPlace seen = tasks.placeOf(cycle, held);
        TaskRef first = tasks.aTask(cycle).create();
        TaskRef second = tasks.aTask(cycle).create();
        for (int i = 0; i < 400; i++) { // each pushes in between, until the keys are too long
            TaskRef moving = i % 2 == 0 ? first : second;
            TaskRef other = i % 2 == 0 ? second : first;
            service.move(
                    LEAD, moving.id(), tasks.placeOf(cycle, moving), RENCANA, Place.between(other.id(), held.id()));
        }

        service.move(COORDINATOR, held.id(), seen, DIKERJAKAN, Place.TOP);

        assertThat(tasks.read(cycle, held).status()).isEqualTo(DIKERJAKAN);
    }

    @Test
    void many_tasks_stand_and_are_numbered_in_the_order_of_their_titles() {
        TaskRef before = tasks.aTask(cycle).create();

        List<TaskRef> made = service.createAll(
                COORDINATOR, NewTask.titled(cycle.id(), "keuangan", BLITAR, "", RENCANA), List.of("A", "B", "C"));

        assertThat(made.stream().map(TaskRef::code)).containsExactly("KEU-2", "KEU-3", "KEU-4");
        assertThat(tasks.column(cycle, RENCANA)).containsExactly("KEU-2", "KEU-3", "KEU-4", before.code());
    }

    @Test
    void of_many_tasks_none_is_made_where_one_cannot_be() {
        NewTask pattern = NewTask.titled(cycle.id(), "keuangan", BLITAR, "", RENCANA);

        assertThatThrownBy(() -> service.createAll(COORDINATOR, pattern, List.of("A", " ", "C")))
                .isInstanceOf(InvalidValue.class);

        assertThat(tasks.column(cycle, RENCANA)).isEmpty();
    }

    @Test
    void moves_and_progress_are_movements_and_edits_are_none() {
        TaskRef task = tasks.aTask(cycle).create();
        TaskDetails before = tasks.read(cycle, task);

        service.edit(COORDINATOR, task.id(), TaskField.RISK, "", "Ruang sempit");
        TaskDetails edited = tasks.read(cycle, task);
        service.report(COORDINATOR, task.id(), 0, 30);
        TaskDetails begun = tasks.read(cycle, task);
        service.report(COORDINATOR, task.id(), 30, 60);
        TaskDetails goneOn = tasks.read(cycle, task);

        assertThat(edited.movedAt()).isEqualTo(before.movedAt());
        assertThat(edited.statusSince()).isEqualTo(before.statusSince());
        assertThat(edited.changedBy()).isEqualTo("Sari");
        assertThat(edited.changedAt()).isAfter(before.changedAt());
        assertThat(edited.createdBy()).isEqualTo("Portal");
        assertThat(begun.statusSince()).isAfter(before.statusSince());
        assertThat(goneOn.statusSince()).isEqualTo(begun.statusSince());
        assertThat(goneOn.movedAt()).isAfter(begun.movedAt());
    }

    @Test
    void more_than_100_tasks_at_once_are_refused() {
        NewTask pattern = NewTask.titled(cycle.id(), "keuangan", BLITAR, "", RENCANA);

        assertThatThrownBy(() -> service.createAll(COORDINATOR, pattern, Collections.nCopies(101, "Menata arsip")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void each_seat_of_an_account_allows_its_own_and_no_two_of_them_together_more() {
        Actor both = anActor("Rina", Seat.leadOf("keuangan"), Seat.coordinatorOf(BLITAR));
        TaskRef done = tasks.aTask(cycle).being(SELESAI).create();
        TaskRef checked = tasks.aTask(cycle).being(DIPERIKSA).of(BOJONEGORO).create();
        TaskRef elsewhere = tasks.aTask(cycle).in("ppid").create();

        service.move(both, checked.id(), tasks.placeOf(cycle, checked), SELESAI, Place.TOP); // as lead
        service.edit(both, elsewhere.id(), TaskField.RISK, "", "Terlambat"); // as coordinator

        assertThatThrownBy(() -> service.reassign(
                        both, done.id(), new AspectChoice("keuangan", null), new AspectChoice("ppid", null)))
                .isInstanceOf(NotPermitted.class); // there it could not verify it
    }

    @Test
    void deleting_is_refused_for_done_and_for_what_others_depend_on() {
        TaskRef done = tasks.aTask(cycle).being(SELESAI).create();
        TaskRef needed = tasks.aTask(cycle).create();
        TaskRef needing = tasks.aTask(cycle).create();
        service.addDependency(COORDINATOR, needing.id(), needed.code());

        assertThatThrownBy(() -> service.delete(LEAD, done.id())).isInstanceOf(DeletionRefused.class);
        assertThatThrownBy(() -> service.delete(LEAD, needed.id()))
                .isInstanceOfSatisfying(
                        DeletionRefused.class,
                        refused -> assertThat(refused.dependents()).containsExactly(needing.code()));
    }

    @Test
    void a_closed_cycle_is_read_only() {
        TaskRef task = tasks.aTask(cycle).create();
        SeenPlace seen = tasks.placeOf(cycle, task);
        cycles.close(Actor.PORTAL, cycle.id());

        assertThatThrownBy(() -> service.move(LEAD, task.id(), seen, DIKERJAKAN, Place.TOP))
                .isInstanceOf(CycleClosed.class);
        assertThatThrownBy(() -> service.edit(LEAD, task.id(), TaskField.RISK, "", "x"))
                .isInstanceOf(CycleClosed.class);
        assertThatThrownBy(() -> tasks.aTask(cycle).create()).isInstanceOf(CycleClosed.class);
    }

    @Test
    void each_change_is_in_the_history_with_its_seat_and_both_values() {
        TaskRef task = tasks.aTask(cycle).create();

        service.move(COORDINATOR, task.id(), tasks.placeOf(cycle, task), DIKERJAKAN, Place.TOP);

        String fields = jdbc.sql("""
                SELECT CONCAT(verb, ' ', account_name, ' ', seat_role, ' ', seat_region, ' ', subject_version, ' ',
                              JSON_VALUE(fields, '$.status.before'), ' ', JSON_VALUE(fields, '$.status.after'))
                  FROM change_entry WHERE subject_kind = 'task' AND subject_id = :id ORDER BY id DESC LIMIT 1
                """)
                .param("id", Long.toString(task.id()))
                .query(String.class)
                .single();
        assertThat(fields)
                .isEqualTo("MOVED Sari REGION_COORDINATOR 35.72 %d RENCANA DIKERJAKAN"
                        .formatted(tasks.read(cycle, task).version()));
    }

    @Test
    void edits_links_reassignments_and_deletions_are_in_the_history() {
        TaskRef before = tasks.aTask(cycle).create();
        TaskRef task = tasks.aTask(cycle).create();

        service.edit(LEAD, task.id(), TaskField.RISK, "", "Waktu singkat");
        service.addDependency(LEAD, task.id(), before.code());
        service.removeDependency(LEAD, task.id(), before.code());
        service.reassign(
                LEAD, task.id(), new AspectChoice("keuangan", null), new AspectChoice("keuangan", "keuangan-1"));
        service.delete(LEAD, task.id());

        assertThat(jdbc.sql("""
                        SELECT CONCAT(verb, ' ', JSON_KEYS(fields)) FROM change_entry
                         WHERE subject_kind = 'task' AND subject_id = :id ORDER BY id
                        """)
                        .param("id", Long.toString(task.id()))
                        .query(String.class)
                        .list())
                .hasSize(6)
                .endsWith(
                        "EDITED [\"risk\"]",
                        "EDITED [\"dependsOn\"]",
                        "EDITED [\"dependsOn\"]",
                        "EDITED [\"aspect\"]",
                        "DELETED [\"deleted\"]");
    }

    @Test
    void a_change_that_is_taken_back_takes_its_history_back() {
        TaskRef task = tasks.aTask(cycle).create();
        int before = entries(task);

        transaction.executeWithoutResult(status -> {
            service.edit(LEAD, task.id(), TaskField.RISK, "", "Waktu singkat");
            assertThat(entries(task)).isEqualTo(before + 1);
            status.setRollbackOnly();
        });

        assertThat(entries(task)).isEqualTo(before);
        assertThat(tasks.read(cycle, task).risk()).isEmpty();
    }

    @Test
    void a_late_aspect_progress_or_blockage_is_a_conflict_with_both_values() {
        TaskRef task = tasks.aTask(cycle).being(DIKERJAKAN).create();
        Blockage waiting = new Blockage("Menunggu", Blockage.WaitsFor.PJ, LocalDate.of(2026, 9, 7));
        AspectChoice none = new AspectChoice("keuangan", null);
        service.reassign(LEAD, task.id(), none, new AspectChoice("keuangan", "keuangan-1"));
        service.report(LEAD, task.id(), 0, 40);
        service.edit(LEAD, task.id(), TaskField.BLOCKAGE, Optional.empty(), Optional.of(waiting));

        assertConflict(
                () -> service.reassign(COORDINATOR, task.id(), none, new AspectChoice("keuangan", "keuangan-2")),
                new AspectChoice("keuangan", "keuangan-1"));
        assertConflict(() -> service.report(COORDINATOR, task.id(), 0, 60), 40);
        assertConflict(
                () -> service.edit(
                        COORDINATOR,
                        task.id(),
                        TaskField.BLOCKAGE,
                        Optional.empty(),
                        Optional.of(new Blockage("Lain", Blockage.WaitsFor.PJ, waiting.since()))),
                Optional.of(waiting));
    }

    private static void assertConflict(ThrowingCallable late, Object theirs) {
        assertThatThrownBy(late).isInstanceOfSatisfying(FieldConflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo(theirs);
            assertThat(conflict.by()).isEqualTo("Yusuf");
        });
    }

    @Test
    void a_refused_change_leaves_no_history() {
        TaskRef task = tasks.aTask(cycle).create();
        int before = entries(task);

        assertThatThrownBy(() -> service.edit(COORDINATOR, task.id(), TaskField.REGION, BLITAR, BOJONEGORO))
                .isInstanceOf(NotPermitted.class);

        assertThat(entries(task)).isEqualTo(before);
    }

    @Test
    void four_hundred_insertions_at_one_spot_keep_the_order() {
        TaskRef first = tasks.aTask(cycle).create();
        TaskRef last = tasks.aTask(cycle).create();
        service.move(LEAD, last.id(), tasks.placeOf(cycle, last), RENCANA, Place.BOTTOM);
        TaskRef one = tasks.aTask(cycle).create();
        TaskRef two = tasks.aTask(cycle).create();

        for (int i = 0; i < 400; i++) {
            TaskRef moved = i % 2 == 0 ? one : two;
            service.move(LEAD, moved.id(), tasks.placeOf(cycle, moved), RENCANA, Place.between(first.id(), null));
        }

        assertThat(tasks.column(cycle, RENCANA)).containsExactly(first.code(), two.code(), one.code(), last.code());
    }

    private int entries(TaskRef task) {
        return jdbc.sql("SELECT COUNT(*) FROM change_entry WHERE subject_kind = 'task' AND subject_id = :id")
                .param("id", Long.toString(task.id()))
                .query(Integer.class)
                .single();
    }

    private long versions(TaskRef... refs) {
        return List.of(refs).stream()
                .mapToLong(ref -> tasks.read(cycle, ref).version())
                .sum();
    }

    private static Object outcome(Callable<Object> action) {
        try {
            return action.call();
        } catch (Exception refused) {
            return refused;
        }
    }

    private static Object outcome(Runnable action) {
        return outcome(() -> {
            action.run();
            return "done";
        });
    }

    private static <T> List<T> atOnce(List<Callable<T>> actions) throws InterruptedException, ExecutionException {
        try (ExecutorService people = Executors.newFixedThreadPool(actions.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : people.invokeAll(actions)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
