package id.koorwil.portal.board;

import id.koorwil.portal.shell.Retry;
import id.koorwil.portal.task.BoardFigures;
import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.LaneChange;
import id.koorwil.portal.task.LaneCounts;
import id.koorwil.portal.task.LanePage;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.ui.IntoLane;
import id.koorwil.portal.task.ui.TaskDesk;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cards of a board, in its columns or in lanes across them: how many there are, and which of them are read and shown. */
class BoardCards {

    private final TaskDesk desk;
    private final BoardSettings settings;
    private final Retry retry;
    private final Page page;
    private final CardBoard board;
    private final Map<Status, CardColumn> columns = new EnumMap<>(Status.class);
    private final CardLanes lanes = new CardLanes(this::pages, this::toggle);
    /** Lanes that are open though they hold no card: opened here, or emptied here. */
    private final Set<String> opened = new HashSet<>();

    /** Lanes that held cards when the board was entered; a page does not change their order. */
    private final Set<String> leading = new HashSet<>();

    /** Those that have held cards since; they stay, and keep their names as they were written first. */
    private final Set<String> seen = new LinkedHashSet<>();

    /** As it was when the board was entered, whatever else the person chooses in another window. */
    private BoardOrder order = BoardOrder.MANUAL;

    private BoardLanes by = BoardLanes.TANPA;
    private List<LaneCounts> counts = List.of();

    /** The page that the cards are on. */
    interface Page {

        BoardPlace shown();

        /** Draws all cards anew. */
        void refresh();
    }

    /**
     * Puts columns and lanes into a board.
     *
     * @param actions what the head of a column asks for
     */
    BoardCards(
            TaskDesk desk,
            BoardSettings settings,
            Retry retry,
            Page page,
            CardBoard board,
            Function<Status, ColumnHead.Actions> actions) {
        this.desk = desk;
        this.settings = settings;
        this.retry = retry;
        this.page = page;
        this.board = board;
        for (Status status : Status.values()) {
            CardColumn column = new CardColumn(status, new ColumnHead(actions.apply(status)), this::page);
            columns.put(status, column);
            board.add(column);
        }
    }

    Collection<CardColumn> columns() {
        return columns.values();
    }

    CardColumn column(Status status) {
        return Objects.requireNonNull(columns.get(status));
    }

    /** A card that is shown. */
    Optional<TaskCard> card(long task) {
        return Stream.concat(
                        columns.values().stream().map(column -> column.card(task)),
                        Stream.of(task).map(lanes::card))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Other cards are shown from now on.
     *
     * @param otherBoard whether of another board or cycle
     */
    void begin(BoardPlace on, boolean otherBoard) {
        BoardLanes before = by;
        order = on.named().order().orElseGet(settings::order);
        by = on.named().lanes().orElseGet(settings::lanes);
        opened.clear();
        leading.clear();
        seen.clear();
        counts = List.of();
        if (otherBoard || by != before) {
            columns.values().forEach(CardColumn::scrollToTop);
            lanes.forget();
        }
    }

    /** How many cards each column holds under the filter. */
    Map<Status, Integer> count(BoardPlace on) {
        if (by == BoardLanes.TANPA) {
            return desk.boards().columnCounts(desk.actor(), on.cycle(), on.aspect(), on.filter());
        }
        boolean begins = seen.isEmpty();
        List<LaneCounts> read = desk.boards().laneCounts(desk.actor(), on.cycle(), on.aspect(), on.filter(), by);
        Set<String> written = keys(read);
        List<LaneCounts> now = read.stream()
                .map(lane -> new LaneCounts(asSeen(lane.lane(), written), lane.cards()))
                .toList();
        Set<String> held = keys(now);
        keys(counts).stream()
                .filter(lane -> !held.contains(lane) && !settings.closed(by).contains(lane))
                .forEach(opened::add);
        seen.addAll(held);
        if (begins) {
            leading.addAll(held);
        }
        counts = now;
        Map<Status, Integer> sums = new EnumMap<>(Status.class);
        counts.forEach(lane -> lane.cards().forEach((status, cards) -> sums.merge(status, cards, Integer::sum)));
        return sums;
    }

    /** A lane by the name that it has here, unless that is one of the others' now. */
    private String asSeen(String lane, Set<String> others) {
        return seen.contains(lane)
                ? lane
                : seen.stream()
                        .filter(known -> BoardLanes.alike(known, lane) && !others.contains(known))
                        .findFirst()
                        .orElse(lane);
    }

    private static Set<String> keys(List<LaneCounts> counts) {
        return counts.stream().map(LaneCounts::lane).collect(Collectors.toSet());
    }

    /** Says what stands where, before any card is read. */
    void arrange(BoardPlace on, CardFace face, Function<Status, ColumnHead.Words> words) {
        boolean inLanes = by != BoardLanes.TANPA;
        Set<Status> closed = settings.collapsed(on.aspect());
        columns.forEach((status, column) -> {
            column.face(face);
            column.show(words.apply(status));
            column.collapse(closed.contains(status));
            column.putIntoLanes(inLanes);
        });
        if (inLanes != lanes.isAttached()) {
            if (inLanes) {
                board.add(lanes);
            } else {
                board.remove(lanes);
            }
        }
        board.putIntoLanes(inLanes);
        board.placesByHand(order.byHand());
        lanes.face(face, status -> column(status).title());
    }

    /**
     * Shows how many cards there are, and reads those that may be others now.
     *
     * @param whole how many cards each column holds whatever the filter
     * @param touched the columns that are read in any case
     * @param followed whether somebody else changed them, so that what is the same is not sent again
     */
    void draw(
            Map<Status, Integer> found,
            BoardFigures whole,
            Function<Status, String> whyEmpty,
            Set<Status> touched,
            boolean followed) {
        Set<Status> reads = EnumSet.noneOf(Status.class);
        reads.addAll(touched);
        columns.forEach((status, column) -> {
            if (column.count(found.getOrDefault(status, 0), whole.in(status), whyEmpty.apply(status))) {
                reads.add(status);
            }
            if (!reads.contains(status)) {
                return;
            }
            if (followed) {
                column.followOthers();
            } else {
                column.refreshCards();
            }
        });
        drawLanes(reads, !followed);
    }

    private void drawLanes(Set<Status> reads, boolean again) {
        if (by == BoardLanes.TANPA) {
            return;
        }
        Set<String> closed = settings.closed(by);
        Set<Status> collapsed = EnumSet.noneOf(Status.class);
        columns.values().stream()
                .filter(CardColumn::collapsed)
                .map(CardColumn::status)
                .forEach(collapsed::add);
        Locale locale = board.locale();
        lanes.show(
                Lanes.of(
                        by,
                        page.shown(),
                        desk,
                        counts,
                        leading,
                        seen,
                        locale,
                        (lane, holdsCards) -> holdsCards ? !closed.contains(lane) : opened.contains(lane)),
                reads,
                collapsed,
                again);
    }

    /** A column is collapsed or not any more. */
    void collapse(Status status, boolean now) {
        column(status).collapse(now);
        column(status).refreshCards();
        drawLanes(EnumSet.of(status), true);
    }

    private void toggle(Lane lane) {
        if (lane.total() > 0) {
            settings.close(by, Set.of(lane.key()), lane.open());
        } else if (!opened.remove(lane.key())) {
            opened.add(lane.key());
        }
        drawLanes(EnumSet.noneOf(Status.class), false);
    }

    /** Opens or closes all lanes that hold cards. */
    void closeLanes(boolean close) {
        settings.close(
                by,
                lanes.lanes().stream()
                        .filter(lane -> lane.total() > 0)
                        .map(Lane::key)
                        .toList(),
                close);
        opened.clear();
        drawLanes(EnumSet.noneOf(Status.class), false);
    }

    /** What a drop from one lane into another one means; nothing if there is no such lane any more. */
    Optional<IntoLane> into(CardBoard.Crossing crossing) {
        return lanes.lane(crossing.to())
                .map(lane -> new IntoLane(new LaneChange(by, crossing.from(), crossing.to()), lane.name()));
    }

    BoardOrder order() {
        return order;
    }

    BoardLanes by() {
        return by;
    }

    /** Leads to a card that was made: to the top of its column, or to its lane. */
    void reveal(long task) {
        if (by == BoardLanes.TANPA) {
            columns.values().forEach(CardColumn::scrollToTop);
            return;
        }
        BoardPlace on = page.shown();
        desk.boards()
                .laneOf(desk.actor(), on.cycle(), on.aspect(), task, by)
                .map(lane -> asSeen(lane, Set.of()))
                .ifPresent(lane -> {
                    if (settings.closed(by).contains(lane)) {
                        settings.close(by, Set.of(lane), false);
                        drawLanes(EnumSet.noneOf(Status.class), false);
                    }
                    lanes.scrollTo(lane);
                });
    }

    /** A part of a column, or of a lane in it; none where it cannot be read now. */
    Optional<List<TaskCard>> page(Status status, Optional<String> lane, int offset, int limit) {
        if (lane.isEmpty()) {
            return page(status, offset, limit);
        }
        return lane.flatMap(lanes::lane)
                .flatMap(known -> pages(status, List.of(new LanePage(known.key(), offset, limit))))
                .map(List::getFirst);
    }

    private Optional<List<TaskCard>> page(Status status, int offset, int limit) {
        BoardPlace on = page.shown();
        return read(() ->
                desk.boards().column(desk.actor(), on.cycle(), on.aspect(), status, on.filter(), order, offset, limit));
    }

    private Optional<List<List<TaskCard>>> pages(Status status, List<LanePage> wanted) {
        BoardPlace on = page.shown();
        return read(() ->
                desk.boards().laneCards(desk.actor(), on.cycle(), on.aspect(), status, on.filter(), order, by, wanted));
    }

    private <T> Optional<T> read(Supplier<T> reader) {
        return retry.read(() -> Optional.of(reader.get()), Optional.empty(), page::refresh);
    }
}
