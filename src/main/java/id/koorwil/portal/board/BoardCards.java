package id.koorwil.portal.board;

import id.koorwil.portal.shell.Retry;
import id.koorwil.portal.task.BoardFigures;
import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.LaneChange;
import id.koorwil.portal.task.LanePage;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.ui.IntoLane;
import id.koorwil.portal.task.ui.TaskDesk;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The cards of a board, in its columns or in lanes across them: how many there are, and which of them are read and shown. */
class BoardCards {

    private final TaskDesk desk;
    private final BoardSettings settings;
    private final Retry retry;
    private final Page page;
    private final CardBoard board;
    private final Map<Status, CardColumn> columns = new EnumMap<>(Status.class);
    private final CardLanes cardLanes = new CardLanes(this::pages, this::toggle);

    /** As it was when the board was entered, whatever else the person chooses in another window. */
    private BoardOrder order = BoardOrder.MANUAL;

    private Lanes lanes = new Lanes(BoardLanes.TANPA);
    private Locale locale = Locale.ROOT;

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
                        Stream.of(task).map(cardLanes::card))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Other cards are shown from now on.
     *
     * @param otherBoard whether of another board or cycle
     */
    void begin(BoardPlace on, boolean otherBoard) {
        BoardLanes before = lanes.by();
        order = on.named().order().orElseGet(settings::order);
        lanes = new Lanes(on.named().lanes().orElseGet(settings::lanes));
        if (otherBoard || lanes.by() != before) {
            columns.values().forEach(CardColumn::scrollToTop);
            cardLanes.forget();
        }
    }

    /** How many cards each column holds under the filter. */
    Map<Status, Integer> count(BoardPlace on) {
        lanes.count(
                desk.boards().laneCounts(desk.actor(), on.cycle(), on.aspect(), on.filter(), lanes.by()),
                settings.closed(lanes.by()));
        return lanes.columns();
    }

    /** Says what stands where, before any card is read. */
    void arrange(BoardPlace on, CardFace face, Function<Status, ColumnHead.Words> words) {
        boolean inLanes = lanes.any();
        locale = face.locale();
        Set<Status> closed = settings.collapsed(on.aspect());
        columns.forEach((status, column) -> {
            column.face(face);
            column.show(words.apply(status));
            column.collapse(closed.contains(status));
            column.putIntoLanes(inLanes);
        });
        if (inLanes && !cardLanes.isAttached()) {
            board.add(cardLanes);
        } else if (!inLanes) {
            cardLanes.removeFromParent();
        }
        board.putIntoLanes(inLanes);
        board.placesByHand(order.byHand());
        cardLanes.face(face, status -> column(status).title());
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
        if (!lanes.any()) {
            return;
        }
        Set<Status> collapsed = EnumSet.noneOf(Status.class);
        columns.values().stream()
                .filter(CardColumn::collapsed)
                .map(CardColumn::status)
                .forEach(collapsed::add);
        Map<String, String> names = LaneNames.of(lanes.by(), page.shown(), desk, lanes.seen(), locale);
        cardLanes.show(lanes.inOrder(names, settings.closed(lanes.by())), reads, collapsed, again);
    }

    /** A column is collapsed or not any more. */
    void collapse(Status status, boolean now) {
        column(status).collapse(now);
        column(status).refreshCards();
        drawLanes(EnumSet.of(status), true);
    }

    private void toggle(Lane lane) {
        if (lane.total() > 0) {
            settings.close(lanes.by(), Set.of(lane.key()), lane.open());
        } else {
            lanes.toggleEmpty(lane.key());
        }
        drawLanes(EnumSet.noneOf(Status.class), false);
    }

    /** Opens or closes all lanes that hold cards. */
    void closeLanes(boolean close) {
        List<String> held = cardLanes.lanes().stream()
                .filter(lane -> lane.total() > 0)
                .map(Lane::key)
                .toList();
        settings.close(lanes.by(), held, close);
        lanes.closeEmpty();
        drawLanes(EnumSet.noneOf(Status.class), false);
    }

    /** What a drop from one lane into another one means; nothing if there is no such lane any more. */
    Optional<IntoLane> into(CardBoard.Crossing crossing) {
        return cardLanes
                .lane(crossing.to())
                .map(lane -> new IntoLane(new LaneChange(lanes.by(), crossing.from(), crossing.to()), lane.name()));
    }

    BoardOrder order() {
        return order;
    }

    BoardLanes by() {
        return lanes.by();
    }

    /** Leads to a card that was made: to the top of its column, or to its lane. */
    void reveal(long task) {
        if (!lanes.any()) {
            columns.values().forEach(CardColumn::scrollToTop);
            return;
        }
        BoardPlace on = page.shown();
        desk.boards()
                .laneOf(desk.actor(), on.cycle(), on.aspect(), task, lanes.by())
                .map(lanes::key)
                .ifPresent(lane -> {
                    if (settings.closed(lanes.by()).contains(lane)) {
                        settings.close(lanes.by(), Set.of(lane), false);
                        drawLanes(EnumSet.noneOf(Status.class), false);
                    }
                    cardLanes.scrollTo(lane);
                });
    }

    /** A part of a column, or of a lane in it; none where it cannot be read now. */
    Optional<List<TaskCard>> page(Status status, Optional<String> lane, int offset, int limit) {
        if (lane.isEmpty()) {
            return page(status, offset, limit);
        }
        return lane.flatMap(cardLanes::lane)
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
        return read(() -> desk.boards()
                .laneCards(desk.actor(), on.cycle(), on.aspect(), status, on.filter(), order, lanes.by(), wanted));
    }

    private <T> Optional<T> read(Supplier<T> reader) {
        return retry.read(() -> Optional.of(reader.get()), Optional.empty(), page::refresh);
    }
}
