package id.koorwil.portal.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.task.StateAge;
import id.koorwil.portal.task.TaskFigures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Every region in every aspect: how many tasks, how many of them late, and the last movement. Some 340 cells, which the
 * browser draws from their numbers; see {@code frontend/overview/region-matrix.ts}.
 */
@Tag("region-matrix")
@JsModule("./overview/region-matrix.ts")
class RegionMatrix extends Component {

    /** Stands in links for the code of a row's region. */
    private static final String ANY_REGION = "WILAYAH";

    /** An aspect with the links of its cells. */
    record Column(String prefix, String name, String href, String lateHref) {}

    /** The numbers of a cell; days since its last movement, -1 if there was none. */
    record Cell(int count, int late, long movedDays) {}

    record Row(String code, String name, long movedDays, boolean silent, List<Cell> cells) {}

    /** The regions of an area; a name that is empty groups nothing. */
    record Group(String name, List<Row> rows) {}

    /** Words with places in braces, which the browser fills. */
    record Words(
            String title,
            String region,
            String moved,
            String cell,
            String late,
            String movedToday,
            String movedYesterday,
            String movedDays,
            String never) {}

    /** All that is drawn. */
    record Data(List<Column> columns, List<Group> groups, Words words) {}

    /** What the browser draws is known here by hashes alone, so that a session stays small. */
    private int frame;

    private Map<String, Integer> rows = Map.of();

    void show(OverviewPlace place, CycleFigures figures, List<Board> boards, List<Region> regions, Names names) {
        List<Column> columns = boards.stream()
                .map(board -> new Column(
                        board.prefix(),
                        board.name(),
                        hrefIn(place, figures.total(board.aspect())),
                        hrefIn(place, figures.late(board.aspect()))))
                .toList();
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        if (place.byArea()) {
            names.areas().values().forEach(area -> groups.put(area, new ArrayList<>()));
        }
        regions.forEach(region -> groups.computeIfAbsent(
                        place.byArea() ? names.areas().getOrDefault(region.area(), "") : "", area -> new ArrayList<>())
                .add(row(place, figures, boards, region)));
        groups.values().removeIf(List::isEmpty);
        Data data = new Data(
                columns,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                words(place.cycle().closed() ? "overview.moved.closed" : "overview.moved"));
        int frameNow = Objects.hash(place, boards, columns);
        Map<String, Integer> rowsNow = new HashMap<>();
        groups.values().stream().flatMap(List::stream).forEach(row -> rowsNow.put(row.code(), row.hashCode()));
        if (frameNow != frame || !rowsNow.keySet().equals(rows.keySet())) {
            getElement().callJsFunction("show", data);
        } else if (!rowsNow.equals(rows)) {
            getElement()
                    .callJsFunction(
                            "update",
                            groups.values().stream()
                                    .flatMap(List::stream)
                                    .filter(row -> !Objects.equals(rows.get(row.code()), rowsNow.get(row.code())))
                                    .toList());
        }
        frame = frameNow;
        rows = rowsNow;
    }

    /** Shows everything the next time. */
    void forgetShown() {
        rows = Map.of();
    }

    private static String hrefIn(OverviewPlace place, Figure figure) {
        return place.tasks(figure.filter().withRegions(Set.of(ANY_REGION)));
    }

    private static Row row(OverviewPlace place, CycleFigures figures, List<Board> boards, Region region) {
        TaskFigures ofRegion = figures.ofRegion(region.code());
        return new Row(
                region.code(),
                region.briefName(),
                movedDays(place, ofRegion),
                StateAge.silent(ofRegion.lastMoved(), place.judgedOn()),
                boards.stream()
                        .map(board -> new Cell(
                                figures.total(board.aspect(), region.code()).count(),
                                figures.late(board.aspect(), region.code()).count(),
                                movedDays(place, figures.of(board.aspect(), region.code()))))
                        .toList());
    }

    private static long movedDays(OverviewPlace place, TaskFigures figures) {
        return figures.lastMoved()
                .map(moved -> StateAge.days(moved, place.judgedOn()))
                .orElse(-1L);
    }

    /** @param moved keys of when something moved last, before today or before the end of a cycle that is over */
    private Words words(String moved) {
        return new Words(
                getTranslation("overview.matrix"),
                getTranslation("task.field.region"),
                getTranslation("overview.moved"),
                getTranslation("overview.matrix.cell", "{region}", "{aspect}", "{count}", "{moved}"),
                getTranslation("overview.matrix.late", "{region}", "{aspect}", "{count}"),
                getTranslation(moved + ".today"),
                getTranslation(moved + ".yesterday"),
                getTranslation(moved + ".days", "{days}"),
                getTranslation("overview.moved.never"));
    }
}
