package id.koorwil.portal.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskQueries;
import id.koorwil.portal.task.TaskService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The board of an aspect. */
@Route(value = BoardNavigation.ROUTE, layout = PortalLayout.class)
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShownCycles cycles;
    private final Programme programme;
    private final TaskQueries queries;
    private final TaskService tasks;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final CardBoard cardBoard = new CardBoard(this::move);
    private final Map<Status, BoardColumn> columns = new EnumMap<>(Status.class);
    private @Nullable Shown shown;

    /** What the page stands on. */
    private record Shown(Cycle cycle, Board board, TaskFilter filter, CardFace face, Location location) {}

    BoardView(
            ShownCycles cycles,
            Programme programme,
            TaskQueries queries,
            TaskService tasks,
            CurrentActor currentActor,
            Clock clock) {
        this.cycles = cycles;
        this.programme = programme;
        this.queries = queries;
        this.tasks = tasks;
        this.currentActor = currentActor;
        this.clock = clock;
        addClassName("board-view");
        LitRenderer<TaskCard> card = CardFace.renderer(() -> shown().face(), task -> {});
        for (Status status : Status.values()) {
            BoardColumn column = new BoardColumn(status, this::page, card);
            columns.put(status, column);
            cardBoard.add(column);
        }
        cardBoard.setMovable(true);
        add(cardBoard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        ShownCycle choice = cycles.at(event.getLocation());
        String aspect = event.getRouteParameters().get("aspek").orElse("");
        Cycle cycle = choice.cycle().orElseThrow(() -> new NotFoundException(getTranslation("cycle.none")));
        Board board = programme.boards(actor, cycle.id()).stream()
                .filter(candidate -> candidate.aspect().equals(aspect))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(getTranslation("board.unknown", aspect)));
        LocalDate today = cycle.judgedOn(LocalDate.now(clock));
        CardFace face = new CardFace(
                getLocale(), today, actor.ownRegion(), Optional.ofNullable(board.pilotRegion()), task -> "");
        shown = new Shown(cycle, board, TaskFilter.NONE, face, event.getLocation());
        refresh();
    }

    private void refresh() {
        Map<Status, Integer> counts = queries.columnCounts(
                currentActor.get(), shown().cycle(), shown().board().aspect(), shown().filter());
        columns.forEach((status, column) -> column.show(counts.getOrDefault(status, 0), getTranslation("board.empty")));
    }

    private java.util.List<TaskCard> page(Status status, int offset, int limit) {
        return queries.column(
                currentActor.get(), shown().cycle(), shown().board().aspect(), status, shown().filter(), offset, limit);
    }

    private boolean move(long task, SeenPlace seen, Status target, Place place) {
        try {
            tasks.move(currentActor.get(), task, seen, target, place);
            return true;
        } finally {
            refresh();
        }
    }

    private Shown shown() {
        if (shown == null) {
            throw new IllegalStateException("Nothing is shown before the page is entered");
        }
        return shown;
    }

    @Override
    public String getPageTitle() {
        return shown().board().name();
    }
}
