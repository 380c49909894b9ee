package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static id.koorwil.portal.TaskContent.anActor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.RowsRead;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Boards in lanes: what they hold, and what it means to go from one to another. */
@PortalTest
class BoardLanesTest {

    private static final Actor COORDINATOR = anActor("Sari", Seat.coordinatorOf(BLITAR));
    private static final Actor LEAD = anActor("Yusuf", Seat.leadOf("keuangan"));

    @Autowired
    private BoardQueries queries;

    @Autowired
    private TaskService service;

    @Autowired
    private TaskContent tasks;

    @Autowired
    private RowsRead rows;

    private Cycle cycle;
    private TaskRef bottom;
    private TaskRef elsewhere;
    private TaskRef top;

    @BeforeEach
    void tasksOfTwoRegions() {
        cycle = tasks.aCycle();
        bottom = tasks.aTask(cycle).create();
        elsewhere = tasks.aTask(cycle).of(BOJONEGORO).create();
        top = tasks.aTask(cycle).create();
        tasks.aTask(cycle).being(Status.DIPERIKSA).create();
    }

    private Map<String, Map<Status, Integer>> counts(BoardLanes lanes) {
        return queries.laneCounts(LEAD, cycle, "keuangan", TaskFilter.NONE, lanes).stream()
                .collect(Collectors.toMap(LaneCounts::lane, LaneCounts::cards));
    }

    private List<List<String>> cards(BoardLanes lanes, BoardOrder order, LanePage... pages) {
        return queries
                .laneCards(LEAD, cycle, "keuangan", Status.RENCANA, TaskFilter.NONE, order, lanes, List.of(pages))
                .stream()
                .map(found -> found.stream().map(TaskCard::code).toList())
                .toList();
    }

    private void name(TaskRef task, String executor) {
        service.edit(Actor.PORTAL, task.id(), TaskField.EXECUTOR, "", executor);
    }

    @Test
    void every_lane_is_counted_column_by_column() {
        assertThat(counts(BoardLanes.WILAYAH).get(BLITAR))
                .containsEntry(Status.RENCANA, 2)
                .containsEntry(Status.DIPERIKSA, 1)
                .containsEntry(Status.SELESAI, 0);
        assertThat(counts(BoardLanes.WILAYAH).get(BOJONEGORO)).containsEntry(Status.RENCANA, 1);
        assertThat(counts(BoardLanes.PRIORITAS)).containsOnlyKeys("SEDANG");
        assertThat(counts(BoardLanes.SUB_TEMA)).containsOnlyKeys("");
        assertThat(counts(BoardLanes.KOORWIL)).doesNotContainKey("").isNotEmpty();
    }

    @Test
    void names_that_differ_in_letters_alone_are_one_lane() {
        name(top, "Siti");
        name(bottom, "SITI");

        Map<String, Map<Status, Integer>> lanes = counts(BoardLanes.PELAKSANA);
        assertThat(lanes).hasSize(2).containsKey("");
        String siti = lanes.keySet().stream()
                .filter(lane -> !lane.isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(cards(BoardLanes.PELAKSANA, BoardOrder.MANUAL, new LanePage(siti, 0, 9)))
                .containsExactly(List.of(top.code(), bottom.code()));
        assertThat(move(
                        LEAD,
                        top,
                        Status.RENCANA,
                        new LaneChange(BoardLanes.PELAKSANA, siti.toUpperCase(Locale.ROOT), "Budi")))
                .isNotNull();
    }

    @Test
    void pages_of_lanes_come_in_the_order_in_which_they_are_asked_for() {
        assertThat(cards(
                        BoardLanes.WILAYAH,
                        BoardOrder.MANUAL,
                        new LanePage(BOJONEGORO, 0, 5),
                        new LanePage(BLITAR, 0, 1),
                        new LanePage("35.13", 0, 5)))
                .containsExactly(List.of(elsewhere.code()), List.of(top.code()), List.of());
        assertThat(cards(BoardLanes.WILAYAH, BoardOrder.MANUAL, new LanePage(BLITAR, 1, 5)))
                .containsExactly(List.of(bottom.code()));
    }

    @Test
    void lanes_are_in_the_order_of_the_board() {
        service.edit(Actor.PORTAL, bottom.id(), TaskField.PRIORITY, Priority.SEDANG, Priority.TINGGI);

        assertThat(cards(BoardLanes.WILAYAH, BoardOrder.PRIORITAS, new LanePage(BLITAR, 0, 5)))
                .containsExactly(List.of(bottom.code(), top.code()));
    }

    @Test
    void the_first_cards_of_38_lanes_are_read_without_the_links_of_the_others() {
        Cycle many = tasks.theManyCards();
        List<LanePage> pages = queries.laneCounts(LEAD, many, "keuangan", TaskFilter.NONE, BoardLanes.WILAYAH).stream()
                .map(lane -> new LanePage(lane.lane(), 0, 2))
                .toList();

        long read = rows.during(() -> assertThat(queries.laneCards(
                        LEAD,
                        many,
                        "keuangan",
                        Status.RENCANA,
                        TaskFilter.NONE,
                        BoardOrder.MANUAL,
                        BoardLanes.WILAYAH,
                        pages))
                .hasSize(38));

        assertThat(read).isLessThan(15 * 1_250L); // cards of the column, which are sorted
    }

    private Moved move(Actor actor, TaskRef task, Status target, LaneChange lane) {
        return service.moveIntoLane(actor, task.id(), tasks.placeOf(cycle, task), target, Place.TOP, lane);
    }

    @Test
    void a_drop_into_another_lane_is_one_change_of_place_state_and_field() {
        move(LEAD, top, Status.DIKERJAKAN, new LaneChange(BoardLanes.WILAYAH, BLITAR, BOJONEGORO));

        TaskDetails moved = tasks.read(cycle, top);
        assertThat(moved.region()).isEqualTo(BOJONEGORO);
        assertThat(moved.status()).isEqualTo(Status.DIKERJAKAN);
        assertThat(moved.version()).isEqualTo(tasks.read(cycle, bottom).version() + 1);
    }

    @Test
    void each_kind_of_lanes_sets_its_own_field() {
        move(LEAD, top, Status.RENCANA, new LaneChange(BoardLanes.PELAKSANA, "", "Budi"));
        move(LEAD, top, Status.RENCANA, new LaneChange(BoardLanes.PRIORITAS, "SEDANG", "TINGGI"));
        move(LEAD, top, Status.RENCANA, new LaneChange(BoardLanes.SUB_TEMA, "", "keuangan-1"));

        TaskDetails moved = tasks.read(cycle, top);
        assertThat(moved.executor()).isEqualTo("Budi");
        assertThat(moved.priority()).isEqualTo(Priority.TINGGI);
        assertThat(moved.aspect()).isEqualTo(new AspectChoice("keuangan", "keuangan-1"));
        move(LEAD, top, Status.RENCANA, new LaneChange(BoardLanes.SUB_TEMA, "keuangan-1", ""));
        assertThat(tasks.read(cycle, top).aspect().subTheme()).isNull();
    }

    @Test
    void who_may_not_give_a_task_to_a_region_may_not_drop_it_there() {
        assertThatThrownBy(() -> move(
                        COORDINATOR, top, Status.DIKERJAKAN, new LaneChange(BoardLanes.WILAYAH, BLITAR, BOJONEGORO)))
                .isInstanceOf(NotPermitted.class);

        assertThat(tasks.read(cycle, top).region()).isEqualTo(BLITAR);
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.RENCANA);
    }

    @Test
    void a_lane_that_somebody_else_changed_meanwhile_is_no_lane_to_leave() {
        service.edit(Actor.PORTAL, top.id(), TaskField.PRIORITY, Priority.SEDANG, Priority.RENDAH);

        assertThatThrownBy(
                        () -> move(LEAD, top, Status.RENCANA, new LaneChange(BoardLanes.PRIORITAS, "SEDANG", "TINGGI")))
                .isInstanceOf(FieldConflict.class);
    }

    @Test
    void an_area_follows_from_the_region() {
        assertThatThrownBy(() -> move(LEAD, top, Status.RENCANA, new LaneChange(BoardLanes.KOORWIL, "I", "II")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> move(LEAD, top, Status.RENCANA, new LaneChange(BoardLanes.PRIORITAS, "SEDANG", "x")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_card_next_to_another_one_is_one_of_its_lane() {
        assertThat(queries.nextTo(LEAD, cycle, "keuangan", bottom.id(), true, TaskFilter.NONE, BoardLanes.WILAYAH))
                .contains(top.id());
        assertThat(queries.nextTo(LEAD, cycle, "keuangan", bottom.id(), true, TaskFilter.NONE, BoardLanes.TANPA))
                .contains(elsewhere.id());
    }
}
