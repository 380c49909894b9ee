package id.koorwil.portal.timeline;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows as the tree grid asks for them: flattened, so that it asks for what is seen and no more. */
class TimelineData extends AbstractBackEndHierarchicalDataProvider<TimelineRow, Void> {

    private TimelineRows rows;
    private final Reads reads;

    /** Reads rows, also where the database is away. */
    interface Reads {
        List<TimelineRow> read(Supplier<List<TimelineRow>> reader);
    }

    TimelineData(TimelineRows rows, Reads reads) {
        this.rows = rows;
        this.reads = reads;
    }

    /** The same rows with other values; those that the browser has are told by {@link #refreshItem}. */
    void use(TimelineRows other) {
        rows = other;
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
        return reads.read(() -> rows.slice(query.getOffset(), query.getLimit(), open(query))).stream();
    }

    private static Predicate<TimelineRow.Group> open(HierarchicalQuery<TimelineRow, Void> query) {
        return group -> query.getExpandedItemIds().contains(group.id());
    }
}
