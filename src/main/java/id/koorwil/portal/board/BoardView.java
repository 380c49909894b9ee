package id.koorwil.portal.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.live.PresentPeople;
import id.koorwil.portal.live.Round;
import id.koorwil.portal.programme.BoardColumns;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.shell.Preferences;
import id.koorwil.portal.shell.Retry;
import id.koorwil.portal.spreadsheet.SpreadsheetNavigation;
import id.koorwil.portal.task.BoardFigures;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.ui.OthersNews;
import id.koorwil.portal.task.ui.PanelOver;
import id.koorwil.portal.task.ui.ProgrammeNews;
import id.koorwil.portal.task.ui.SelectionBar;
import id.koorwil.portal.task.ui.TaskActions;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskFilterBar;
import id.koorwil.portal.task.ui.TaskNavigation;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The board of an aspect. Another board, filter or panel is the same view, entered again. */
@Route(value = BoardNavigation.ROUTE, layout = PortalLayout.class)
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<Status> EVERY_COLUMN = EnumSet.allOf(Status.class);

    private final TaskDesk desk;
    private final ShownCycles cycles;
    private final BoardHeader header;
    private final PresentPeople people;
    private final OneOf<BoardOrder> orders = new OneOf<>(
            getTranslation("board.order"),
            List.of(BoardOrder.values()),
            order -> getTranslation("board.order." + order),
            this::sortBy);
    private final TaskFilterBar filterBar = TaskFilterBar.ofBoard(new Filtering(), orders);
    private final CardBoard cardBoard;
    private final ColumnTabs tabs;
    private final ColumnSetup setup;
    private final BoardSettings settings;
    private final Map<Status, CardColumn> columns = new EnumMap<>(Status.class);
    private final PanelOver panel;
    private final Retry retry = new Retry(this);
    private final TaskActions actions;
    private final CardMenus menus;
    private final TaskMaking making;
    private final SelectionBar selection;
    private @Nullable BoardPlace shown;
    private @Nullable CardFace face;

    BoardView(TaskDesk desk, ShownCycles cycles, BoardColumns boardColumns, Preferences preferences) {
        this.setup = new ColumnSetup(desk, boardColumns);
        this.settings = new BoardSettings(preferences);
        this.desk = desk;
        this.cycles = cycles;
        AfterAction after = new AfterAction();
        this.actions = new TaskActions(desk, after);
        this.making = new TaskMaking(desk, this::shown, columns.values(), () -> refresh(EVERY_COLUMN));
        this.menus = new CardMenus(desk, actions, this);
        this.selection = new SelectionBar(desk, after);
        this.cardBoard = new CardBoard(actions::move, this::openMenu, new Picking());
        this.tabs = new ColumnTabs(cardBoard::showColumn);
        this.panel = new PanelOver(desk, () -> refresh(EVERY_COLUMN));
        this.people = new PresentPeople(desk.presence());
        this.header = new BoardHeader(people, this::openBin, () -> making.openForm());
        addClassNames("full-page", "board-view");
        for (Status status : Status.values()) {
            CardColumn column = new CardColumn(status, new ColumnHead(new ColumnActions(status)), this::page);
            columns.put(status, column);
            cardBoard.add(column);
        }
        add(header, filterBar, tabs, cardBoard, selection, panel);
        desk.live().follow(this, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enter(event.getLocation(), event.getRouteParameters().get("aspek").orElse(""));
    }

    private void enter(Location location, String aspect) {
        BoardPlace before = shown;
        BoardPlace now = BoardPlace.of(location, aspect, desk, cycles);
        if (before == null || !now.sameCardsAs(before)) {
            draw(now, EVERY_COLUMN);
            making.offer();
            cardBoard.selectNone(); // nothing is done to tasks that are not seen any more
            if (before != null && !before.sameBoardAs(now)) {
                columns.values().forEach(CardColumn::scrollToTop);
            }
        } else if (now.needsNoReadingAfter(before)) {
            show(now);
        } else {
            draw(now, EVERY_COLUMN);
        }
        panel.show(now.cycle(), now.address());
        retry.forget();
    }

    private void show(BoardPlace now) {
        shown = now;
        CardFace face = new CardFace(
                getLocale(), desk.actor(), now.cycle(), now.board(), now.tasks().judgedOn());
        Set<Status> closed = settings.collapsed(now.aspect());
        columns.forEach((status, column) -> {
            column.face(face);
            column.show(setup.words(now, status, getLocale()));
            column.collapse(closed.contains(status));
        });
        orders.show(order());
        cardBoard.placesByHand(order().byHand());
        people.at("papan/" + now.cycle().id() + "/" + now.aspect());
        cardBoard.lead(code -> TaskNavigation.over(now.address(), code).href());
        this.face = face;
    }

    private final class ColumnActions implements ColumnHead.Actions {

        private final Status status;

        ColumnActions(Status status) {
            this.status = status;
        }

        @Override
        public void collapse(boolean now) {
            settings.collapse(shown().aspect(), status, now);
            column(status).collapse(now);
            column(status).refreshCards();
        }

        @Override
        public void set() {
            setup.open(shown(), status, BoardView.this::enterAnew);
        }
    }

    /** What the address means may have changed, as the columns of the board; what is being typed stays. */
    private void enterAnew() {
        BoardPlace before = shown();
        BoardPlace now = BoardPlace.of(before.tasks().location(), before.aspect(), desk, cycles);
        draw(now, EVERY_COLUMN);
        if (before.cycle().closed() != now.cycle().closed()) {
            making.offer();
        }
    }

    /** What the browser has selected. */
    private final class Picking implements CardBoard.Selecting {

        @Override
        public void selected(List<Long> tasks) {
            selection.show(tasks);
        }

        @Override
        public List<Long> from(Status status, int first, int number) {
            return page(status, first, number).stream()
                    .flatMap(List::stream)
                    .filter(card -> face().options(card).movable())
                    .map(TaskCard::id)
                    .toList();
        }
    }

    private final class AfterAction implements SelectionBar.Page {

        @Override
        public long cycle() {
            return shown().cycle().id();
        }

        @Override
        public void clear() {
            cardBoard.selectNone();
        }

        @Override
        public Optional<String> otherBoard(String aspect) {
            return Optional.ofNullable(shown().tasks().names().aspects().get(aspect))
                    .filter(name -> !aspect.equals(shown().aspect()));
        }

        @Override
        public void changed() {
            refresh(EVERY_COLUMN);
            panel.showAnew();
        }

        @Override
        public void moved(Status from, Status to) {
            refresh(EnumSet.of(from, to));
            panel.showAnew();
        }
    }

    /** Reads anew what may have changed: cards in view, counts, the head, and the numbers in the navigation. */
    private void refresh(Set<Status> touched) {
        if (isAttached()) { // a notice outlives the page that it came from
            draw(shown(), touched);
            PortalLayout.refreshAround(this, shown().tasks().location());
        }
    }

    private void draw(BoardPlace on, Set<Status> touched) {
        draw(on, touched, CardColumn::refreshCards);
    }

    private void draw(BoardPlace on, Set<Status> touched, Consumer<CardColumn> read) {
        touched.forEach(status -> column(status).mark().set());
        Actor actor = desk.actor();
        Map<Status, Integer> counts = desk.queries().columnCounts(actor, on.cycle(), on.aspect(), on.filter());
        BoardFigures figures = desk.queries().figures(actor, on.cycle()).stream()
                .filter(candidate -> candidate.aspect().equals(on.aspect()))
                .findFirst()
                .orElse(BoardFigures.empty(on.aspect()));
        show(on);
        boolean mayCreate = making.allowed();
        columns.forEach((status, column) -> {
            String whyEmpty = getTranslation(emptyColumn(status, on.filter(), mayCreate));
            boolean changed = column.count(counts.getOrDefault(status, 0), figures.in(status), whyEmpty);
            if (changed || touched.contains(status)) {
                read.accept(column);
            }
        });
        String export = SpreadsheetNavigation.workbook(
                        on.tasks().choice(), on.filter().withAspects(Set.of(on.aspect())))
                .href();
        header.show(new BoardHeader.Facts(
                on.board(), figures, export, mayCreate, !on.cycle().closed()));
        tabs.count(counts);
        int found = counts.values().stream().mapToInt(Integer::intValue).sum();
        cardBoard.show(on.board().name(), found == 0);
        filterBar.show(new TaskFilterBar.Drawn(desk, on.tasks(), found, figures.total()));
    }

    /** Why a column is empty, and what next for who can do something about it. */
    private static String emptyColumn(Status status, TaskFilter filter, boolean mayCreate) {
        if (filter.narrows()) {
            return "board.empty-filtered";
        }
        return (mayCreate ? "board.empty." : "board.empty-reading.") + status;
    }

    /** Shows what others did: reads the columns that it touched, says it, and marks the cards that are seen. */
    private void follow(Round round) {
        BoardPlace on = shown();
        Set<TaskChanged> news = new LinkedHashSet<>();
        Set<Status> touched = round.everything() ? EnumSet.copyOf(EVERY_COLUMN) : EnumSet.noneOf(Status.class);
        columns.forEach((status, column) -> round.since(column.mark(), TaskChanged.class)
                .filter(change -> change.cycle() == on.cycle().id()
                        && change.columnsOn(on.aspect()).contains(status))
                .forEach(change -> {
                    news.add(change);
                    touched.add(status);
                }));
        if (ProgrammeNews.in(round)) {
            enterAnew();
        }
        if (touched.isEmpty()) {
            return;
        }
        Set<TaskChanged> seen = seen(news);
        draw(on, touched, CardColumn::followOthers);
        seen.addAll(seen(news));
        OthersNews.tell(this, desk.actor(), seen);
    }

    private Set<TaskChanged> seen(Set<TaskChanged> news) {
        return news.stream()
                .filter(change -> card(change.task()).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<TaskCard> card(long task) {
        return columns.values().stream()
                .flatMap(column -> column.card(task).stream())
                .findFirst();
    }

    private CardColumn column(Status status) {
        return Objects.requireNonNull(columns.get(status));
    }

    private Optional<List<TaskCard>> page(Status status, int offset, int limit) {
        BoardPlace on = shown();
        return retry.read(
                () -> Optional.of(desk.queries()
                        .column(desk.actor(), on.cycle(), on.aspect(), status, on.filter(), order(), offset, limit)),
                Optional.empty(),
                () -> refresh(EVERY_COLUMN));
    }

    private final class Filtering implements TaskFilterBar.Page {

        @Override
        public void filterBy(TaskFilter filter) {
            address(filter).open();
        }

        @Override
        public void typed(TaskFilter filter) {
            retry.attempt(() -> {
                Address wanted = address(filter);
                enter(wanted.location(), shown().aspect());
                PortalLayout.addressChanged(BoardView.this, wanted.replace());
            });
        }
    }

    private Address address(TaskFilter filter) {
        return shown().with(filter);
    }

    /** As the address says, else as it was chosen last. */
    private BoardOrder order() {
        return shown().named().orElseGet(settings::order);
    }

    private void sortBy(BoardOrder order) {
        settings.keep(order);
        shown().with(order).open();
    }

    private void openMenu(long id) {
        card(id).ifPresent(task -> menus.open(shown(), face(), order().byHand(), task, () -> making.copy(task.code())));
    }

    private void openBin() {
        desk.overlays().openBin(desk, shown().cycle(), shown().board(), () -> refresh(EVERY_COLUMN));
    }

    private CardFace face() {
        return Objects.requireNonNull(face, "made when the page is entered");
    }

    private BoardPlace shown() {
        return Objects.requireNonNull(shown, "nothing is shown before the page is entered");
    }

    @Override
    public String getPageTitle() {
        return shown().board().name();
    }
}
