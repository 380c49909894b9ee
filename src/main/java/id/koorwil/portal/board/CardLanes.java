package id.koorwil.portal.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import id.koorwil.portal.task.LanePage;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lanes of a board, of which those near the view exist here and in the browser; see {@code
 * frontend/board/card-lanes.ts}. Of the others the browser knows how many cards they hold, which says how high they are.
 */
@Tag("card-lanes")
@JsModule("./board/card-lanes.ts")
@CssImport("./board/lanes.css")
class CardLanes extends Component implements HasComponents {

    /** Reads pages of lanes in a column, all at once; none where they cannot be read now. */
    interface Pages {
        Optional<List<List<TaskCard>>> read(Status status, List<LanePage> pages);
    }

    /** Open ones that come with the page: as many as most windows show. */
    private static final int FIRST_OPEN = 2;

    private static final int MOST = 60;

    private final Pages pages;
    private final Consumer<Lane> toggled;
    private final Map<String, CardLane> near = new LinkedHashMap<>();
    private List<Lane> lanes = List.of();
    private ArrayNode told = JsonNodeFactory.instance.arrayNode();
    private Function<Status, String> columns = Status::name;
    private Set<Status> collapsed = EnumSet.noneOf(Status.class);
    private @Nullable CardFace face;
    /** Of the lanes that the browser wants; none until it has said so. */
    private Set<String> wanted = Set.of();

    CardLanes(Pages pages, Consumer<Lane> toggled) {
        this.pages = pages;
        this.toggled = toggled;
    }

    /** Tells of cards, and of columns by their names, in another way from now on. */
    void face(CardFace now, Function<Status, String> columnNames) {
        face = now;
        columns = columnNames;
        near.values().forEach(lane -> lane.face(now));
    }

    /**
     * Shows these lanes.
     *
     * @param touched the columns whose cards are read anew
     * @param collapsedColumns those that show no cards
     * @param again whether what is the same is told once more: the browser may show what it hoped for
     */
    void show(List<Lane> now, Set<Status> touched, Set<Status> collapsedColumns, boolean again) {
        Set<Status> reads = EnumSet.noneOf(Status.class);
        reads.addAll(touched);
        for (Status status : Status.values()) {
            if (collapsed.contains(status) != collapsedColumns.contains(status)) {
                reads.add(status);
            }
        }
        lanes = now;
        collapsed = collapsedColumns;
        draw(reads, again);
        tell();
    }

    /** Whatever was to be told before may have gone with what the browser forgot. */
    @Override
    protected void onAttach(AttachEvent attached) {
        told = JsonNodeFactory.instance.arrayNode();
        tell();
    }

    private void tell() {
        ArrayNode shapes = JsonNodeFactory.instance.arrayNode();
        for (Lane lane : lanes) {
            ObjectNode cards = shapes.addObject()
                    .put("key", lane.key())
                    .put("open", lane.open())
                    .putObject("cards");
            for (Status status : Status.values()) {
                cards.put(status.name(), collapsed.contains(status) ? 0 : lane.in(status));
            }
        }
        if (!shapes.equals(told)) {
            getElement().callJsFunction("show", shapes);
            told = shapes;
        }
    }

    /** Called by the browser with the keys of the lanes around those that are seen, and of one that is used. */
    @ClientCallable
    void want(String keys) {
        wanted = Stream.of(keys.split("\n", -1)).limit(MOST).collect(Collectors.toSet());
        draw(EnumSet.noneOf(Status.class), false);
    }

    private List<Lane> wanted() {
        List<Lane> there =
                lanes.stream().filter(lane -> wanted.contains(lane.key())).toList();
        if (!there.isEmpty()) {
            return there;
        }
        List<Lane> beginning = new ArrayList<>();
        int open = 0;
        for (Lane lane : lanes) {
            if (open == FIRST_OPEN || beginning.size() == MOST) {
                break;
            }
            beginning.add(lane);
            open += lane.open() ? 1 : 0;
        }
        return beginning;
    }

    private void draw(Set<Status> touched, boolean again) {
        List<Lane> shown = wanted();
        Set<String> keys = shown.stream().map(Lane::key).collect(Collectors.toSet());
        near.entrySet().removeIf(entry -> {
            boolean gone = !keys.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
        List<CardLane> readWhole = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Lane lane = shown.get(i);
            CardLane there = near.get(lane.key());
            if (there == null) {
                there = new CardLane(lane, this::page, toggled);
                near.put(lane.key(), there);
                addComponentAtIndex(i, there);
                if (face != null) {
                    there.face(face);
                }
                readWhole.add(there);
            } else if (there.opensOrCloses(lane)) {
                readWhole.add(there);
            }
            if (indexOf(there) != i) { // read aloud in the order in which they are seen
                addComponentAtIndex(i, there);
            }
            there.show(lane, columns);
        }
        for (Status status : Status.values()) {
            read(status, touched.contains(status) ? List.copyOf(near.values()) : readWhole, again);
        }
    }

    private Optional<List<TaskCard>> page(Status status, LanePage page) {
        return pages.read(status, List.of(page)).map(List::getFirst);
    }

    /** What lanes show of a column, in one statement. */
    private void read(Status status, List<CardLane> those, boolean again) {
        List<CardLane> reading = new ArrayList<>();
        List<LanePage> wanted = new ArrayList<>();
        for (CardLane lane : those) {
            CardList list = lane.list(status);
            int size = collapsed.contains(status) ? 0 : lane.size(status);
            if (again) {
                list.tellAgain();
            }
            if (size == 0) {
                list.clear();
            } else {
                reading.add(lane);
                wanted.add(lane.page(list.near(size)));
            }
        }
        if (!wanted.isEmpty()) {
            pages.read(status, wanted).ifPresent(found -> {
                for (int i = 0; i < reading.size(); i++) {
                    CardLane lane = reading.get(i);
                    lane.list(status).take(lane.size(status), wanted.get(i).offset(), found.get(i));
                }
            });
        }
    }

    /** A card that is shown. */
    Optional<TaskCard> card(long task) {
        return near.values().stream().flatMap(lane -> lane.card(task).stream()).findFirst();
    }

    /** The lane with a key. */
    Optional<Lane> lane(String key) {
        return lanes.stream().filter(lane -> lane.key().equals(key)).findFirst();
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** Other lanes are shown from now on, from the first. */
    void forget() {
        lanes = List.of();
        wanted = Set.of();
        near.values().forEach(this::remove);
        near.clear();
        getElement().callJsFunction("scrollToTop");
    }

    void scrollTo(String lane) {
        getElement().callJsFunction("scrollToLane", lane);
    }
}
