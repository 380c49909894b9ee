package id.koorwil.portal.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.NothingThere;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.spreadsheet.SpreadsheetNavigation;
import id.koorwil.portal.task.BoardFigures;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.ui.NewTasks;
import id.koorwil.portal.task.ui.PanelSurroundings;
import id.koorwil.portal.task.ui.TaskActions;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskFilterBar;
import id.koorwil.portal.task.ui.TaskNavigation;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The board of an aspect. Another board, filter or panel is the same view, entered again. */
@Route(value = BoardNavigation.ROUTE, layout = PortalLayout.class)
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<Status> EVERY_COLUMN = EnumSet.allOf(Status.class);

    private final TaskDesk desk;
    private final ShownCycles cycles;
    private final BoardHeader header = new BoardHeader(() -> newTasks().openForm());
    private final TaskFilterBar filterBar = new TaskFilterBar(this::filterBy);
    private final CardBoard cardBoard = new CardBoard(this::drop);
    private final Map<Status, BoardColumn> columns = new EnumMap<>(Status.class);
    private final TaskActions actions;
    private @Nullable Component panel;
    private @Nullable CardMenu menu;
    private @Nullable Shown shown;
    private Set<Status> touched = EVERY_COLUMN;

    /** What the page stands on. */
    private record Shown(
            ShownCycle choice,
            Cycle cycle,
            Board board,
            TaskFilter filter,
            Names names,
            List<String> ignored,
            CardFace face,
            Location location) {

        boolean sameCardsAs(@Nullable Shown other) {
            return other != null
                    && cycle.equals(other.cycle)
                    && board.equals(other.board)
                    && filter.equals(other.filter)
                    && ignored.equals(other.ignored);
        }

        Address withoutPanel() {
            return Address.of(location).without(TaskNavigation.PANEL);
        }
    }

    BoardView(TaskDesk desk, ShownCycles cycles) {
        this.desk = desk;
        this.cycles = cycles;
        this.actions = new TaskActions(desk, this::refresh);
        addClassName("board-view");
        LitRenderer<TaskCard> card = CardFace.renderer(() -> shown().face(), this::openMenu);
        for (Status status : Status.values()) {
            BoardColumn column = new BoardColumn(status, this::page, card);
            columns.put(status, column);
            cardBoard.add(column);
        }
        add(header, filterBar, cardBoard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Shown before = shown;
        Shown now = read(event);
        shown = now;
        if (!now.sameCardsAs(before)) {
            if (before != null
                    && (!before.board().equals(now.board()) || !before.cycle().equals(now.cycle()))) {
                columns.values().forEach(BoardColumn::scrollToTop);
            }
            offerNewTasks();
            refreshBoard();
        }
        showPanel(event.getLocation().getQueryParameters().getSingleParameter(TaskNavigation.PANEL));
    }

    private Shown read(BeforeEnterEvent event) {
        Actor actor = desk.actor();
        Location location = event.getLocation();
        ShownCycle choice = cycles.at(location);
        String aspect = event.getRouteParameters().get("aspek").orElse("");
        Cycle cycle = choice.cycle().orElseThrow(() -> new NothingThere(getTranslation("cycle.none")));
        Board board = desk.programme().boards(actor, cycle.id()).stream()
                .filter(candidate -> candidate.aspect().equals(aspect))
                .findFirst()
                .orElseThrow(() -> new NothingThere(getTranslation("board.unknown", aspect, cycle.name())));
        Names names = desk.programme().names(actor, cycle.id());
        Map<String, List<String>> parameters = location.getQueryParameters().getParameters();
        TaskFilter.Read read = TaskFilter.from(parameters, TaskFilter.Known.of(names));
        TaskFilter filter = read.filter();
        if (!parameters.containsKey("wilayah") && actor.ownRegion().isPresent() && Device.isPhone()) {
            filter = filter.withRegions(Set.of(TaskFilter.MINE));
        }
        List<String> ignored = new ArrayList<>(read.ignored());
        choice.ignored().ifPresent(ignored::add);
        CardFace face = new CardFace(
                getLocale(),
                cycle.judgedOn(desk.today()),
                actor.ownRegion(),
                Optional.ofNullable(board.pilotRegion()),
                task -> TaskNavigation.over(shown().withoutPanel(), task.code()).href());
        return new Shown(choice, cycle, board, filter, names, ignored, face, location);
    }

    /** Reads everything anew: the cards in view, the counts, the head, and the numbers in the navigation. */
    private void refresh() {
        refreshBoard();
        findAncestor(PortalLayout.class).refresh(shown().location());
    }

    private void refreshBoard() {
        Actor actor = desk.actor();
        Shown on = shown();
        Map<Status, Integer> counts =
                desk.queries().columnCounts(actor, on.cycle(), on.board().aspect(), on.filter());
        columns.forEach(
                (status, column) -> column.count(counts.getOrDefault(status, 0), getTranslation(emptyColumn(status))));
        touched.forEach(status -> Objects.requireNonNull(columns.get(status)).refreshCards());
        BoardFigures figures = desk.queries().figures(actor, on.cycle()).stream()
                .filter(candidate -> candidate.aspect().equals(on.board().aspect()))
                .findFirst()
                .orElse(BoardFigures.empty(on.board().aspect()));
        header.show(new BoardHeader.Facts(
                on.board(),
                figures,
                SpreadsheetNavigation.tasks(
                                on.choice(),
                                on.filter().withAspects(Set.of(on.board().aspect())))
                        .href(),
                !newTasks().regions().isEmpty()));
        int found = counts.values().stream().mapToInt(Integer::intValue).sum();
        filterBar.show(new TaskFilterBar.Drawn(
                desk, on.cycle().id(), on.filter(), on.names(), found, figures.total(), on.ignored()));
        cardBoard.setMovable(!on.cycle().closed());
    }

    /** Why a column is empty, and what next for who can do something about it. */
    private String emptyColumn(Status status) {
        if (shown().filter().narrows()) {
            return "board.empty-filtered";
        }
        return (newTasks().regions().isEmpty() ? "board.empty-reading." : "board.empty.") + status;
    }

    private List<TaskCard> page(Status status, int offset, int limit) {
        Shown on = shown();
        return desk.queries().column(desk.actor(), on.cycle(), on.board().aspect(), status, on.filter(), offset, limit);
    }

    private void filterBy(TaskFilter filter) {
        Address address =
                BoardNavigation.board(shown().choice(), shown().board().aspect(), filter);
        UI.getCurrent().navigate(address.path(), address.query());
    }

    /** Where it was refused the card may be in any column by now. */
    private boolean drop(long task, SeenPlace seen, Status target, Place place) {
        touched = EnumSet.of(seen.status(), target);
        boolean done = false;
        try {
            done = actions.move(task, seen, target, place);
            return done;
        } finally {
            touched = EVERY_COLUMN;
            if (!done) {
                refresh();
            }
        }
    }

    /** A closed menu stays until the next is opened, so that it can give the focus back. */
    private void openMenu(TaskCard task) {
        if (menu != null) {
            remove(menu);
        }
        menu = new CardMenu(
                desk, actions, this::neighbour, shown().cycle(), shown().board().aspect(), task);
        add(menu);
        menu.openAt(task);
    }

    /** The place over the card above, or under the card below, among the cards that are shown. */
    private Optional<Place> neighbour(TaskCard card, boolean up) {
        Shown on = shown();
        return desk.queries()
                .nextTo(
                        desk.actor(),
                        on.cycle(),
                        on.board().aspect(),
                        new SeenPlace(card.status(), card.rank()),
                        up,
                        on.filter())
                .map(passed -> up ? Place.between(null, passed) : Place.between(passed, null));
    }

    private NewTasks newTasks() {
        Shown on = shown();
        return new NewTasks(desk, on.cycle(), on.board().aspect(), on.filter(), on.names(), this::showNew);
    }

    private void offerNewTasks() {
        NewTasks newTasks = newTasks();
        boolean may = !newTasks.regions().isEmpty();
        columns.forEach((status, column) -> {
            column.offerNothing();
            if (may && (status == Status.RENCANA || status == Status.DIKERJAKAN)) {
                column.offerQuickAdd(close -> newTasks.quick(status, close));
            }
        });
    }

    private void showNew(List<TaskRef> made) {
        refresh();
        columns.values().forEach(BoardColumn::scrollToTop);
        String codes = String.join(", ", made.stream().map(TaskRef::code).toList());
        boolean hidden = columns.keySet().stream()
                .flatMap(status -> page(status, 0, made.size()).stream())
                .map(TaskCard::id)
                .noneMatch(id -> id == made.getFirst().id());
        if (hidden) {
            Button open = new Button(
                    getTranslation("new.show"),
                    pressed -> filterBy(TaskFilter.NONE.withRegions(Set.of(TaskFilter.EVERY_REGION))));
            Notices.staying(getTranslation("new.made-hidden", codes), (Component) open);
        } else {
            Notices.done(getTranslation("new.made", codes));
        }
    }

    private void showPanel(Optional<String> code) {
        Optional<TaskDetails> task = code.flatMap(
                wanted -> desk.queries().details(desk.actor(), shown().cycle().id(), wanted));
        boolean openable = task.filter(found -> !found.deleted()).isPresent();
        if (panel != null) {
            remove(panel);
            panel = null;
        }
        if (openable) {
            Component opened = desk.overlays()
                    .panel(
                            desk,
                            new PanelSurroundings(
                                    this::refresh,
                                    () -> closePanel(task.get().code()),
                                    () -> closePanel(task.get().code()),
                                    other -> TaskNavigation.over(shown().withoutPanel(), other)
                                            .href(),
                                    false),
                            shown().cycle(),
                            task.get());
            opened.addClassName("over");
            Shortcuts.addShortcutListener(opened, () -> closePanel(task.get().code()), Key.ESCAPE)
                    .listenOn(opened);
            add(opened);
            opened.getElement().callJsFunction("focus");
            panel = opened;
        } else {
            code.ifPresent(wanted -> Notices.refused(
                    getTranslation("task.unknown", wanted, shown().cycle().name())));
        }
    }

    private void closePanel(String code) {
        Address address = shown().withoutPanel();
        UI ui = UI.getCurrent();
        ui.navigate(address.path(), address.query());
        ui.getPage().executeJs("document.querySelector(`[data-task=\"${$0}\"] .title a`)?.focus()", code);
    }

    private Shown shown() {
        return Objects.requireNonNull(shown, "nothing is shown before the page is entered");
    }

    @Override
    public String getPageTitle() {
        return shown().board().name();
    }
}
