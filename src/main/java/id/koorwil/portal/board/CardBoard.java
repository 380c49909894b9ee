package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.internal.AllowInert;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.shell.Rebuilt;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskBatch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The four columns with the dragging of cards among them; see {@code frontend/board/card-board.ts}. */
@Tag("card-board")
@JsModule("./board/card-board.ts")
@CssImport("./board/board.css")
class CardBoard extends Component implements HasComponents {

    /** From one lane to another one, by their keys. */
    record Crossing(String from, String to) {}

    /** What a drop asks for; answers the place of the card then, if that was done. */
    interface Drop {
        Optional<SeenPlace> move(long task, SeenPlace seen, Status target, Place place, Optional<Crossing> crossing);
    }

    /** What the browser tells of the cards that are selected. */
    interface Selecting {

        /** What is selected now. */
        List<Long> selected();

        void selected(List<Long> tasks);

        /** All of them are to go into a column. */
        void move(Status target);

        /**
         * The movable ones among the cards of a column from a place on.
         *
         * @param lane in which they are, if the board has any
         */
        List<Long> from(Status status, Optional<String> lane, int first, int number);
    }

    /** What is said of a card that is moved by keys, with places in braces that the browser fills. */
    record Words(
            String help,
            String carrying,
            String lifted,
            String above,
            String last,
            String column,
            String closed,
            String dropped,
            String within,
            String putBack,
            String stayed,
            String refused,
            String hidden) {

        static Words spoken() {
            return new Words(
                    translate("carry.help"),
                    translate("carry.carrying", "{code}"),
                    translate("carry.lifted", "{code}", "{column}"),
                    translate("carry.above", "{column}", "{place}", "{count}", "{below}"),
                    translate("carry.last", "{column}", "{place}", "{count}"),
                    translate("carry.column", "{column}"),
                    translate("carry.closed", "{column}"),
                    translate("carry.dropped", "{code}", "{column}"),
                    translate("carry.within", "{code}", "{place}", "{count}", "{column}"),
                    translate("carry.put-back", "{code}", "{column}"),
                    translate("carry.stayed", "{code}"),
                    translate("carry.refused", "{code}", "{column}"),
                    translate("carry.hidden", "{code}", "{column}"));
        }
    }

    /** What is said of every card, with places in braces that the browser fills. */
    record CardWords(
            String menu, String pick, String selected, String high, String risky, String progress, String executor) {

        static CardWords said() {
            return new CardWords(
                    translate("card.menu", "{code}"),
                    translate("selection.pick", "{code}"),
                    translate("selection.picked"),
                    "▲ " + translate("priority." + Priority.TINGGI),
                    translate("card.risk"),
                    translate("card.progress", "{percent}"),
                    translate("card.executor", "{name}"));
        }
    }

    /** Stands for a card's code; no task has it. */
    private static final String ANY_CODE = "KODE";

    private final Drop drop;
    private final LongConsumer openMenu;
    private final Selecting selecting;
    /** Where cards were put from this page, or that they were not, by task. */
    private final Map<Long, Optional<SeenPlace>> dropped = new HashMap<>();

    private String leadsTo = "";

    CardBoard(Drop drop, LongConsumer openMenu, Selecting selecting) {
        this.drop = drop;
        this.openMenu = openMenu;
        this.selecting = selecting;
        getElement().setAttribute("role", "group");
        getElement().addJsInitializer("this.speak($0, $1)", Words.spoken(), CardWords.said());
        Rebuilt.again(this, () -> {
            getElement().callJsFunction("lead", leadsTo);
            selectOnly(selecting.selected());
        });
        getElement().setAttribute("data-testid", "board");
    }

    /** Names the board; one without cards is reached by itself, as there may be nothing in it to scroll it by. */
    void show(String name, boolean empty) {
        getElement().setAttribute("aria-label", name);
        if (empty) {
            getElement().setAttribute("tabindex", "0");
        } else {
            getElement().removeAttribute("tabindex");
        }
    }

    /** Whether cards have places among each other; in columns that are sorted they have none. */
    void placesByHand(boolean byHand) {
        getElement().setAttribute("sorted", !byHand);
    }

    void putIntoLanes(boolean now) {
        getElement().setAttribute("lanes", now);
    }

    /** Says where a card leads by its code. */
    void lead(UnaryOperator<String> href) {
        String now = href.apply(ANY_CODE);
        if (!now.equals(leadsTo)) {
            leadsTo = now;
            getElement().callJsFunction("lead", now);
        }
    }

    /** Scrolls to a column where one is seen at a time. */
    void showColumn(Status status) {
        getElement().executeJs("this.showColumn($0)", status.name());
    }

    /**
     * Called by the browser; nothing of it is trusted.
     *
     * @param seen state and placement of the card when it was picked up, with a blank between
     * @param again whether it was dropped before and the browser did not know yet what came of that: it is meant from where it is then,
     *     and not at all where that was refused
     * @param fromLane null where there are no lanes
     * @return the same of where it is now; null where nothing was done
     */
    @AllowInert // sent before the window opened that covers the board now
    @ClientCallable
    @Nullable
    String move(
            String task,
            String seen,
            boolean again,
            String target,
            @Nullable String above,
            @Nullable String below,
            @Nullable String fromLane,
            @Nullable String toLane) {
        Optional<Long> id = number(task);
        Optional<SeenPlace> from = again ? id.flatMap(of -> dropped.getOrDefault(of, Optional.empty())) : seen(seen);
        Optional<Status> to = status(target);
        if (from.isEmpty() || to.isEmpty() || id.isEmpty()) {
            return null;
        }
        dropped.remove(id.get()); // unless it is known where it is, a drop that follows does nothing
        Optional<SeenPlace> now = drop.move(
                id.get(),
                from.get(),
                to.get(),
                Place.between(number(above).orElse(null), number(below).orElse(null)),
                fromLane == null || toLane == null || fromLane.equals(toLane)
                        ? Optional.empty()
                        : Optional.of(new Crossing(fromLane, toLane)));
        dropped.put(id.get(), now);
        return now.map(CardBoard::told).orElse(null);
    }

    /** Called by the browser. */
    @ClientCallable
    void openMenu(String task) {
        number(task).ifPresent(openMenu::accept);
    }

    /** Called by the browser with the numbers of tasks. */
    @ClientCallable
    void select(String tasks) {
        List<Long> all = Stream.of(tasks.split(",", -1))
                .flatMap(id -> number(id).stream())
                .toList();
        List<Long> most = all.stream().limit(TaskBatch.MOST).toList();
        if (most.size() < all.size()) {
            Notices.done(translate("selection.most", TaskBatch.MOST));
            selectOnly(most);
        }
        selecting.selected(most);
    }

    /** Called by the browser for the selected cards, one of which was dropped in another column. */
    @ClientCallable
    void moveSelected(String target) {
        status(target).ifPresent(selecting::move);
    }

    private static String joined(List<Long> tasks) {
        return tasks.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Called by the browser for cards between two places, of which it does not have all. */
    @ClientCallable
    String between(String column, @Nullable String lane, int first, int last) {
        return joined(status(column)
                .filter(status -> first >= 0 && last >= first)
                .map(status -> selecting.from(
                        status, Optional.ofNullable(lane), first, Math.min(last - first, TaskBatch.MOST) + 1))
                .orElseGet(List::of));
    }

    /** Selects only these, also in the browser. */
    void selectOnly(List<Long> tasks) {
        getElement().callJsFunction("selectOnly", joined(tasks));
    }

    /** Lets go of some, also in the browser, which then tells what is selected. */
    void letGo(List<Long> tasks) {
        getElement().callJsFunction("letGo", joined(tasks));
    }

    /** What the browser says again with the next move. */
    static String told(SeenPlace place) {
        return place.status() + " " + place.placement();
    }

    private static Optional<SeenPlace> seen(String text) {
        int blank = text.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : status(text.substring(0, blank))
                        .flatMap(status -> number(text.substring(blank + 1))
                                .filter(count -> count <= Integer.MAX_VALUE)
                                .map(count -> new SeenPlace(status, count.intValue())));
    }

    private static Optional<Status> status(String name) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }

    private static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
