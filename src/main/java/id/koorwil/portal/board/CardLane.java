package id.koorwil.portal.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.Numbers;
import id.koorwil.portal.shell.Untranslated;
import id.koorwil.portal.task.LanePage;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A lane near the view: its name, which opens and closes it, how many cards each column of it holds, and the cards. */
class CardLane extends Section {

    /** As many as one shows at first, and two more; see {@code frontend/board/range.ts}. */
    private static final int FIRST = 6;

    private final NativeButton head = new NativeButton();
    private final Span name = Untranslated.mark(new Span());
    private final Span total = Untranslated.mark(new Span());
    private final Map<Status, Span> counts = new EnumMap<>(Status.class);
    private final Map<Status, Div> cells = new EnumMap<>(Status.class);
    private final Map<Status, CardList> lists = new EnumMap<>(Status.class);
    private Lane shown;

    /** Reads a page of a lane in a column; none where it cannot be read now. */
    interface Page {
        Optional<List<TaskCard>> read(Status status, LanePage page);
    }

    CardLane(Lane lane, Page page, Consumer<Lane> toggled) {
        this.shown = lane;
        addClassName("lane");
        getElement().setAttribute("data-lane", lane.key());
        name.addClassName("lane-name");
        total.addClassName("count");
        head.addClassName("lane-head");
        head.add(Glyph.DOWN.draw(), name, total);
        head.addClickListener(pressed -> toggled.accept(shown));
        add(head);
        for (Status status : Status.values()) {
            Span count = Untranslated.mark(new Span());
            count.addClassName("cell-count");
            count.getElement().setAttribute("role", "img");
            count.getElement().setAttribute("data-status", status.name());
            counts.put(status, count);
            CardList list =
                    new CardList(FIRST, (offset, limit) -> page.read(status, new LanePage(lane.key(), offset, limit)));
            lists.put(status, list);
            Div cell = new Div(list);
            cell.addClassName("cell");
            cell.getElement().setAttribute("data-status", status.name());
            cell.getElement().setAttribute("role", "group");
            cells.put(status, cell);
            add(count, cell);
        }
    }

    /**
     * Says what the lane is, and how many cards it holds.
     *
     * @param column the name of a column
     */
    void show(Lane lane, Function<Status, String> column) {
        shown = lane;
        setAriaLabel(lane.name());
        setClassName("closed", !lane.open());
        head.getElement().setAttribute("aria-expanded", Boolean.toString(lane.open()));
        name.setText(lane.name());
        name.setTitle(lane.name()); // it may be longer than its room
        total.setText(Numbers.whole(lane.total(), getLocale()));
        counts.forEach((status, count) -> {
            String cards = Numbers.whole(lane.in(status), getLocale());
            count.setText(cards);
            count.getElement().setAttribute("aria-label", column.apply(status) + ": " + cards);
        });
        cells.forEach((status, cell) ->
                cell.getElement().setAttribute("aria-label", column.apply(status) + ", " + lane.name()));
    }

    /** The cards of a column that it shows, none while it is closed. */
    int size(Status status) {
        return shown.open() ? shown.in(status) : 0;
    }

    boolean opensOrCloses(Lane lane) {
        return shown.open() != lane.open();
    }

    LanePage page(CardList.Near rows) {
        return new LanePage(shown.key(), rows.offset(), rows.limit());
    }

    CardList list(Status status) {
        return Objects.requireNonNull(lists.get(status));
    }

    void face(CardFace face) {
        lists.values().forEach(list -> list.face(face));
    }

    Optional<TaskCard> card(long task) {
        return lists.values().stream().flatMap(list -> list.card(task).stream()).findFirst();
    }
}
