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
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.shell.Preferences;
import id.koorwil.portal.shell.Retry;
import id.koorwil.portal.spreadsheet.SpreadsheetNavigation;
import id.koorwil.portal.task.BoardFigures;
import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.ui.IntoLane;
import id.koorwil.portal.task.ui.OthersNews;
import id.koorwil.portal.task.ui.PanelOver;
import id.koorwil.portal.task.ui.ProgrammeNews;
import id.koorwil.portal.task.ui.SelectionBar;
import id.koorwil.portal.task.ui.ShownTasks;
import id.koorwil.portal.task.ui.TaskActions;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskFilterBar;
import id.koorwil.portal.task.ui.TaskNavigation;
import jakarta.annotation.security.PermitAll;
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
    private final BoardHeader header;
    private final PresentPeople people;
    private final OneOf<BoardLanes> lanes = new OneOf<>(
            getTranslation("board.lanes"),
            List.of(BoardLanes.values()),
            lanes -> getTranslation("board.lanes." + lanes),
            this::cutInto);
    private final OneOf<BoardOrder> orders = new OneOf<>(
            getTranslation("board.order"),
            List.of(BoardOrder.values()),
            order -> getTranslation("board.order." + order),
            this::sortBy);
    private final TaskFilterBar filterBar = TaskFilterBar.ofBoard(new Filtering(), lanes, orders);
    private final CardBoard cardBoard;
    private final ColumnTabs tabs;
    private final ColumnSetup setup;
    private final BoardSettings settings;
    private final BoardCards cards;
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
        this.menus = new CardMenus(desk, actions, this);
        this.selection = new SelectionBar(desk, after);
        this.cardBoard = new CardBoard(this::drop, this::openMenu, new Picking());
        this.cards = new BoardCards(desk, settings, retry, new Cards(), cardBoard, ColumnActions::new);
        this.making = new TaskMaking(desk, this::shown, cards, () -> refresh(EVERY_COLUMN));
        this.tabs = new ColumnTabs(cardBoard::showColumn);
        this.panel = new PanelOver(desk, () -> refresh(EVERY_COLUMN));
        this.people = new PresentPeople(desk.presence());
        this.header = new BoardHeader(people, this::openBin, () -> making.openForm());
        addClassNames("full-page", "board-view");
        lanes.also(getTranslation("board.lanes.close-all"), this::inLanes, () -> cards.closeLanes(true));
        lanes.also(getTranslation("board.lanes.open-all"), this::inLanes, () -> cards.closeLanes(false));
        add(header, filterBar, tabs, cardBoard, selection, panel);
        desk.live().follow(this, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enter(
                event.getLocation(),
                Address.decoded(event.getRouteParameters().get("aspek").orElse("")));
    }

    private void enter(Location location, String aspect) {
        BoardPlace before = shown;
        BoardPlace now = BoardPlace.of(settings.arranged(location), aspect, desk, cycles);
        ShownTasks.tellAddress(this, location, now.address());
        if (before == null || !now.sameCardsAs(before)) {
            cards.begin(now, before != null && !before.sameBoardAs(now));
            selection.forget(); // nothing is done to tasks that are not seen any more
            draw(now, EVERY_COLUMN);
            making.offer();
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
        cards.arrange(now, face, status -> setup.words(now, status, getLocale()));
        orders.show(cards.order());
        lanes.show(cards.by());
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
            cards.collapse(status, now);
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
        public List<Long> selected() {
            return selection.selected();
        }

        @Override
        public void selected(List<Long> tasks) {
            selection.show(tasks);
        }

        @Override
        public void move(Status target) {
            selection.move(target);
        }

        @Override
        public List<Long> from(Status status, Optional<String> lane, int first, int number) {
            return cards.page(status, lane, first, number).stream()
                    .flatMap(List::stream)
                    .filter(card -> face().options(card).movable())
                    .map(TaskCard::id)
                    .toList();
        }
    }

    private final class AfterAction implements SelectionBar.Page {

        @Override
        public Cycle cycle() {
            return shown().cycle();
        }

        @Override
        public TaskFilter filter() {
            return shown().filter().withAspects(Set.of(shown().aspect()));
        }

        @Override
        public void letGo(List<Long> tasks) {
            cardBoard.letGo(tasks);
        }

        @Override
        public void clear() {
            cardBoard.selectOnly(List.of());
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
        draw(on, touched, false);
    }

    private void draw(BoardPlace on, Set<Status> touched, boolean followed) {
        touched.forEach(status -> cards.column(status).mark().set());
        Actor actor = desk.actor();
        Map<Status, Integer> counts = cards.count(on);
        BoardFigures figures = desk.boards().figures(actor, on.cycle()).stream()
                .filter(candidate -> candidate.aspect().equals(on.aspect()))
                .findFirst()
                .orElse(BoardFigures.empty(on.aspect()));
        show(on);
        boolean mayCreate = making.allowed();
        cards.draw(counts, figures, status -> getTranslation(on.whyEmpty(status, mayCreate)), touched, followed);
        String export = SpreadsheetNavigation.workbook(
                        on.tasks().choice(), on.filter().withAspects(Set.of(on.aspect())))
                .href();
        header.show(new BoardHeader.Facts(
                on.board(),
                figures,
                export,
                mayCreate,
                !on.cycle().closed(),
                on.filter().narrows()));
        tabs.count(counts);
        int found = counts.values().stream().mapToInt(Integer::intValue).sum();
        cardBoard.show(on.board().name(), found == 0);
        filterBar.show(new TaskFilterBar.Drawn(desk, on.tasks(), found, figures.total()));
        selection.followPage();
    }

    /** Shows what others did: reads the columns that it touched, says it, and marks the cards that are seen. */
    private void follow(Round round) {
        BoardNews news = BoardNews.in(round, shown(), cards.columns());
        if (ProgrammeNews.in(round)) {
            enterAnew();
        }
        if (news.columns().isEmpty()) {
            return;
        }
        Set<TaskChanged> seen = news.of(cards);
        draw(shown(), news.columns(), true); // which may be another place by now
        seen.addAll(news.of(cards));
        OthersNews.tell(this, desk.actor(), seen);
    }

    private final class Cards implements BoardCards.Page {

        @Override
        public BoardPlace shown() {
            return BoardView.this.shown();
        }

        @Override
        public void refresh() {
            BoardView.this.refresh(EVERY_COLUMN);
        }
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

    private void sortBy(BoardOrder order) {
        settings.keep(order);
        shown().with(shown().named().with(order)).open();
    }

    private void cutInto(BoardLanes by) {
        settings.keep(by);
        shown().with(shown().named().with(by)).open();
    }

    private boolean inLanes() {
        return cards.by() != BoardLanes.TANPA;
    }

    private Optional<SeenPlace> drop(
            long task, SeenPlace seen, Status target, Place place, Optional<CardBoard.Crossing> crossing) {
        Optional<IntoLane> lane = crossing.flatMap(cards::into);
        if (crossing.isPresent() && lane.isEmpty()) {
            Notices.refused(getTranslation("lane.gone"));
            refresh(EVERY_COLUMN);
            return Optional.empty();
        }
        return actions.move(task, seen, target, place, lane);
    }

    private void openMenu(long id) {
        BoardPlace on = shown();
        cards.card(id)
                .ifPresent(task ->
                        menus.open(on, face(), cards.order(), cards.by(), task, () -> making.copy(task.code())));
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
