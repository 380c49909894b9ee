package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.Location;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.BoardColumn;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.NothingThere;
import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.ui.ShownTasks;
import id.koorwil.portal.task.ui.TaskDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a board's address means.
 *
 * @param named what the address names
 */
record BoardPlace(ShownTasks tasks, Board board, List<BoardColumn> columns, Arrangement named) {

    /**
     * Reads an address.
     *
     * @throws NothingThere if there is no such board
     */
    static BoardPlace of(Location location, String aspect, TaskDesk desk, ShownCycles cycles) {
        ShownTasks shown = ShownTasks.at(location, desk, cycles);
        Board board = desk.programme().boards(desk.actor(), shown.cycle().id()).stream()
                .filter(candidate -> candidate.aspect().equals(aspect))
                .findFirst()
                .orElseThrow(() -> new NothingThere(
                        translate("board.unknown", aspect, shown.cycle().name())));
        // a board is of one aspect, whatever else its address names
        List<String> ignored = new ArrayList<>();
        shown.filter().aspects().stream()
                .filter(other -> !other.equals(aspect))
                .forEach(other -> ignored.add("aspek=" + other));
        Arrangement named = new Arrangement(
                shown.read(BoardNavigation.ORDER, BoardOrder::read, ignored),
                shown.read(BoardNavigation.LANES, BoardLanes::read, ignored));
        return new BoardPlace(
                shown.with(shown.filter().withAspects(Set.of()), ignored),
                board,
                desk.programme().columns(desk.actor(), shown.cycle().id(), aspect),
                named);
    }

    Cycle cycle() {
        return tasks.cycle();
    }

    TaskFilter filter() {
        return tasks.filter();
    }

    String aspect() {
        return board.aspect();
    }

    boolean sameBoardAs(BoardPlace other) {
        return board.equals(other.board) && cycle().equals(other.cycle());
    }

    boolean sameCardsAs(@Nullable BoardPlace other) {
        return other != null
                && board.equals(other.board)
                && columns.equals(other.columns)
                && named.equals(other.named)
                && tasks.sameAs(other.tasks);
    }

    /** Whether the cards of the other need not be read for this; see {@link ShownTasks#needsNoReadingAfter}. */
    boolean needsNoReadingAfter(BoardPlace other) {
        return sameCardsAs(other) && tasks.needsNoReadingAfter(other.tasks);
    }

    /** What is set for a column. */
    BoardColumn column(Status status) {
        return columns.stream()
                .filter(column -> column.status().equals(status.name()))
                .findFirst()
                .orElseGet(() -> BoardColumn.plain(aspect(), status.name()));
    }

    /** Key of the words for why a column is empty, and what next for who can do something about it. */
    String whyEmpty(Status status, boolean mayCreate) {
        if (filter().narrows()) {
            return "board.empty-filtered";
        }
        return (mayCreate ? "board.empty." : "board.empty-reading.") + status;
    }

    Address with(TaskFilter filter) {
        return BoardNavigation.board(tasks.choice(), aspect(), filter, named);
    }

    Address with(Arrangement arrangement) {
        return BoardNavigation.board(tasks.choice(), aspect(), filter(), arrangement);
    }

    Address address() {
        return tasks.address();
    }
}
