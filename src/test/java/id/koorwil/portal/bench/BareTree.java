package id.koorwil.portal.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalDataProvider.HierarchyFormat;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** A tree grid with a frozen column and a wide one with bars, and nothing else; what the timeline's scrolling is held against. */
@PermitAll
public class BareTree extends Div {

    private static final int GROUPS = 45;
    private static final int ROWS = 5_000;
    private static final int DAYS = 61;

    record Row(int number, boolean group) {}

    public BareTree() {
        setSizeFull();
        TreeData<Row> rows = new TreeData<>();
        List<Row> groups = new ArrayList<>();
        for (int number = 0; number < ROWS; number++) {
            if (number % (ROWS / GROUPS) == 0) {
                groups.add(new Row(-number - 1, true));
                rows.addItem(null, groups.getLast());
            }
            rows.addItem(groups.getLast(), new Row(number, false));
        }
        TreeGrid<Row> grid = new TreeGrid<>();
        // as large as the timeline's, so that as many rows are seen
        grid.setWidth("1180px");
        grid.setHeight("600px");
        grid.addColumn(LitRenderer.<Row>of("""
                                <vaadin-grid-tree-toggle .leaf="${!item.group}" .expanded="${live(model.expanded)}"
                                  .level="${model.level}">${item.title}</vaadin-grid-tree-toggle>""")
                        .withProperty("group", Row::group)
                        .withProperty("title", row -> "Baris " + row.number()))
                .setWidth("340px")
                .setFlexGrow(0)
                .setFrozen(true);
        grid.addColumn(LitRenderer.<Row>of("""
                                <div style="position: relative; height: 12px"><div class="bare-bar" style="position: absolute;
                                  background: steelblue; height: 12px; left: ${item.left}%; width: ${item.width}%"></div></div>""")
                        .withProperty("left", row -> Math.floorMod(row.number() * 7, 80))
                        .withProperty("width", row -> 2 + Math.floorMod(row.number() * 3, 18)))
                .setWidth(DAYS * 44 + "px")
                .setFlexGrow(0);
        grid.setDataProvider(new TreeDataProvider<>(rows, HierarchyFormat.FLATTENED));
        grid.expand(groups);
        add(grid);
    }
}
