package id.koorwil.portal.timeline;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import id.koorwil.portal.shell.DatabaseAway;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows as the tree grid asks for them: flattened, so that it asks for what is seen and no more. */
class TimelineData extends AbstractBackEndHierarchicalDataProvider<TimelineRow, Void> {

    private final TimelineRows rows;
    private final Runnable again;

    /** @param again draws the chart anew; it is offered where the database is away while rows are read */
    TimelineData(TimelineRows rows, Runnable again) {
        this.rows = rows;
        this.again = again;
    }

    @Override
    public HierarchyFormat getHierarchyFormat() {
        return HierarchyFormat.FLATTENED;
    }

    @Override
    public Object getId(TimelineRow row) {
        return row.id();
    }

    @Override
    public int getDepth(TimelineRow row) {
        return row.depth();
    }

    @Override
    public boolean hasChildren(TimelineRow row) {
        return row instanceof TimelineRow.Group;
    }

    @Override
    public int getChildCount(HierarchicalQuery<TimelineRow, Void> query) {
        return rows.size(open(query));
    }

    @Override
    protected Stream<TimelineRow> fetchChildrenFromBackEnd(HierarchicalQuery<TimelineRow, Void> query) {
        return DatabaseAway.<List<TimelineRow>>reading(
                () -> rows.slice(query.getOffset(), query.getLimit(), open(query)), List.of(), again)
                .stream();
    }

    private static Predicate<TimelineRow.Group> open(HierarchicalQuery<TimelineRow, Void> query) {
        return group -> query.getExpandedItemIds().contains(group.id());
    }
}
