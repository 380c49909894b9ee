package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.board.ShownCards;
import id.koorwil.portal.live.Heard;
import id.koorwil.portal.live.LivePages;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.ForgottenProgramme;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskService;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

/** The number of statements does not depend on the number of tasks. */
@PortalTest
@SuppressWarnings({"rawtypes", "unchecked"}) // a class literal has no type of its items
class StatementCountTest extends SpringBrowserlessTest {

    private static final Actor OBSERVER = new Actor(1, "pengamat", "Pengamat", List.of(Seat.coordinatorOf("35.72")));

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    private StatementCount count;

    @Autowired
    private Programme programme;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TaskContent content;

    @Autowired
    private LivePages live;

    @Autowired
    private TaskService service;

    @LocalServerPort
    private int port;

    /** What the person has set is read then, not by the pages. */
    @BeforeEach
    void sign_in() {
        new Visitor(port).signedIn("pj-keuangan", "bawaslu-demo");
    }

    /** A cycle of 50 tasks over all columns, one of 5,000 is there. */
    private String fifty() {
        Cycle cycle = content.aCycle();
        for (int i = 0; i < 50; i += Status.values().length) {
            for (Status status : Status.values()) {
                content.aTask(cycle).being(status).create();
            }
        }
        letThePageFollow(cycle);
        return Long.toString(cycle.id());
    }

    /** What it reads because of the content is not a page's opening. */
    private void letThePageFollow(Cycle cycle) {
        letThePageFollow(() -> content.aTask(cycle).create().code());
    }

    /**
     * Does something, and waits until the open page has followed.
     *
     * @param action answers the code of the task that it changes last
     */
    private void letThePageFollow(Supplier<String> action) {
        AtomicReference<String> heard = new AtomicReference<>("");
        Div part = new Div();
        live.follow(
                part,
                round -> round.heard().stream()
                        .map(Heard::change)
                        .filter(TaskChanged.class::isInstance)
                        .map(TaskChanged.class::cast)
                        .forEach(change -> heard.set(change.code())));
        UI.getCurrent().add(part);
        String last = action.get();
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!heard.get().equals(last)) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.onSpinWait();
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
        }
        UI.getCurrent().remove(part);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void a_move_takes_at_most_6_statements_and_a_page_that_follows_it_2_for_each_touched_column() {
        Cycle cycle = cycleOf(fifty());
        statementsOf("papan/keuangan", Long.toString(cycle.id()));

        assertThat(statementsOfFollowingAMove(cycle)).isBetween(3, 4);
    }

    /** Of the open page, after a move whose own are counted too. */
    private int statementsOfFollowingAMove(Cycle cycle) {
        TaskRef task = content.aTask(cycle).create();
        SeenPlace seen = content.placeOf(cycle, task);
        letThePageFollow(cycle);
        AtomicInteger move = new AtomicInteger();
        count.reset();
        letThePageFollow(() -> {
            service.move(Actor.PORTAL, task.id(), seen, Status.DIKERJAKAN, Place.TOP);
            move.set(count.statements().size());
            return task.code();
        });
        assertThat(move.get()).isBetween(3, 6);
        return count.statements().size() - move.get();
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void a_page_that_shows_nothing_of_a_change_reads_no_more_than_the_numbers_around_it() {
        Cycle cycle = cycleOf(fifty());
        statementsOf("papan/ppid", Long.toString(cycle.id()));
        TaskRef task = content.aTask(cycle).create();
        letThePageFollow(cycle);

        count.reset();
        AtomicInteger edit = new AtomicInteger();
        letThePageFollow(() -> {
            service.edit(Actor.PORTAL, task.id(), TaskField.RISK, "", "Ruang sempit");
            edit.set(count.statements().size());
            return task.code();
        });

        assertThat(count.statements().size() - edit.get()).isEqualTo(1);
    }

    private Cycle cycleOf(String id) {
        return content.cycle(Long.parseLong(id));
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void a_board_takes_as_many_statements_for_50_tasks_as_for_5000_and_at_most_12() {
        int few = statementsAfter("papan/ppid", "papan/keuangan", fifty());
        int many = statementsAfter("papan/ppid", "papan/keuangan", load());

        assertThat(many).isEqualTo(few).isBetween(5, 12);
    }

    /** Navigation, and for the board: the counts of all lanes, its figures, and a statement for each column. */
    @Test
    @WithUserDetails("pj-keuangan")
    void a_board_in_lanes_takes_as_many_statements_as_one_without() {
        assertThat(statementsOfLanes("wilayah", fifty()))
                .isEqualTo(statementsOfLanes("wilayah", load()))
                .isEqualTo(statementsOfLanes("tanpa", load()))
                .isLessThanOrEqualTo(12);
    }

    private int statementsOfLanes(String lanes, String cycle) {
        statementsOf("papan/ppid", cycle);
        count.reset();
        open("papan/keuangan", Map.of("siklus", cycle, "lajur", lanes));
        return count.statements().size();
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void a_page_in_lanes_follows_a_move_with_2_statements_for_each_touched_column() {
        Cycle cycle = cycleOf(fifty());
        open("papan/keuangan", Map.of("siklus", Long.toString(cycle.id()), "lajur", "wilayah"));

        assertThat(statementsOfFollowingAMove(cycle)).isBetween(3, 4);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void a_board_whose_programme_is_not_remembered_takes_at_most_12_too() {
        assertThat(statementsOfTheFirst("papan/keuangan", fifty())).isBetween(5, 12);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void the_whole_programme_is_one_statement() {
        ForgottenProgramme.in(portal);
        count.reset();
        long cycle = programme.cycles(OBSERVER).getFirst().id();
        programme.boards(OBSERVER, cycle);
        programme.names(OBSERVER, cycle);
        programme.regions(OBSERVER);
        programme.subThemes(OBSERVER);
        programme.milestones(OBSERVER, cycle);
        programme.workingCalendar(OBSERVER);

        assertThat(count.statements()).hasSize(1);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void scrolling_takes_one_statement_a_page_among_50_and_among_5000() {
        assertThat(statementsOfScrolling(fifty())).isEqualTo(1);
        assertThat(statementsOfScrolling(load())).isEqualTo(1);
    }

    private int statementsOfScrolling(String cycle) {
        statementsOf("papan/keuangan", cycle);
        count.reset();
        ShownCards.scroll(10, 40);
        return count.statements().size();
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void a_task_takes_as_many_statements_among_50_as_among_5000_and_at_most_8() {
        int few = statementsAfter("tugas/KEU-2", "tugas/KEU-4", fifty());
        int many = statementsAfter("tugas/KEU-2", "tugas/KEU-50", load());

        assertThat(many).isEqualTo(few).isBetween(3, 8);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void a_panel_over_a_board_takes_as_many_statements_among_50_as_among_5000_and_at_most_8() {
        int few = statementsOfPanel("KEU-4", fifty());
        int many = statementsOfPanel("KEU-50", load());

        assertThat(many).isEqualTo(few).isBetween(3, 8);
    }

    private int statementsOfPanel(String code, String cycle) {
        statementsOf("tugas/KEU-2", cycle);
        statementsOf("papan/keuangan", cycle);
        count.reset();
        UI.getCurrent().navigate("papan/keuangan", QueryParameters.simple(Map.of("siklus", cycle, "tugas", code)));
        return count.statements().size();
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void the_table_takes_as_many_statements_for_50_tasks_as_for_5000_and_at_most_4() {
        int few = statementsAfter("papan/ppid", "tugas", fifty());
        int many = statementsAfter("papan/ppid", "tugas", load());

        assertThat(many).isEqualTo(few).isEqualTo(3);
        assertThat(statementsOfScrollingTheTable(fifty())).isEqualTo(1);
        assertThat(statementsOfScrollingTheTable(load())).isEqualTo(1);
        assertThat(statementsOfTheFirst("tugas", fifty())).isEqualTo(4);
    }

    /** Of a page that is the first to ask for the programme. */
    private int statementsOfTheFirst(String path, String cycle) {
        statementsOf("papan/ppid", cycle);
        ForgottenProgramme.in(portal);
        return statementsOfOpening(path, cycle);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void the_overview_takes_as_many_statements_for_50_tasks_as_for_5000_and_at_most_10() {
        String fifty = fifty();
        int few = statementsAfter("papan/ppid", "", fifty);
        int many = statementsAfter("papan/ppid", "", load());

        assertThat(many).isEqualTo(few).isBetween(3, 10);
        assertThat(statementsOfTheFirst("", fifty)).isBetween(4, 10);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void the_timeline_takes_as_many_statements_for_50_tasks_as_for_5000_and_at_most_8() {
        String fifty = fifty();
        int few = statementsAfter("papan/ppid", "linimasa", fifty);
        int many = statementsAfter("papan/ppid", "linimasa", load());

        assertThat(many).isEqualTo(few).isBetween(3, 8);
        assertThat(statementsOfScrollingTheTimeline(fifty)).isEqualTo(1);
        assertThat(statementsOfScrollingTheTimeline(load())).isEqualTo(1);
        assertThat(statementsOfTheFirst("linimasa", fifty)).isBetween(4, 8);
    }

    /** All groups are open, and the second window of rows is asked for. */
    private int statementsOfScrollingTheTimeline(String cycle) {
        statementsOf("linimasa", cycle);
        TreeGrid grid = find(TreeGrid.class).single();
        count.reset();
        assertThat(grid.getDataProvider()
                        .fetchChildren(new HierarchicalQuery<>(10, 20, List.of(), null, null, new Everything(), null))
                        .toList())
                .hasSize(20);
        return count.statements().size();
    }

    /** The ids of whatever there is. */
    private static final class Everything extends HashSet<Object> {

        @Override
        public boolean contains(Object id) {
            return true;
        }
    }

    private int statementsOfScrollingTheTable(String cycle) {
        statementsOf("tugas", cycle);
        count.reset();
        fetch((DataProvider<?, Object>) find(Grid.class).single().getDataProvider(), 24, 50);
        return count.statements().size();
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void a_download_takes_as_many_statements_for_50_tasks_as_for_5000_and_at_most_3() {
        Visitor visitor = new Visitor(port).signedIn("pengamat", "bawaslu-demo");

        int few = statementsOfDownload(visitor, fifty());
        int many = statementsOfDownload(visitor, load());

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
    }

    private int statementsOfDownload(Visitor visitor, String cycle) {
        String address = "/ekspor/tugas.xlsx?siklus=" + cycle;
        visitor.get(address);
        count.reset();
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
        return count.statements().size();
    }

    /** Of a page that was not there before; what hardly ever changes was read for another page and is remembered. */
    private int statementsAfter(String another, String path, String cycle) {
        statementsOf(another, cycle);
        return statementsOf(path, cycle);
    }

    private String load() {
        return programme.cycles(OBSERVER).stream()
                .filter(candidate -> candidate.name().equals("Uji beban"))
                .map(cycle -> Long.toString(cycle.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a page with its first cards, and scrolls to the next ones. */
    private int statementsOf(String path, String cycle) {
        int opening = statementsOfOpening(path, cycle);
        count.reset();
        ShownCards.scrollAll(0, 30);
        return opening + count.statements().size();
    }

    private int statementsOfOpening(String path, String cycle) {
        count.reset();
        open(path, Map.of("siklus", cycle));
        return count.statements().size();
    }

    private void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
        assertThat(find(UI.class).all()).hasSize(1); // answers as a request does, with the first cards
    }

    private static <T> void fetch(DataProvider<T, Object> rows, int offset, int limit) {
        assertThat(rows.fetch(new Query<>(offset, limit, List.of(), null, null)).toList())
                .hasSizeLessThanOrEqualTo(limit);
    }
}
