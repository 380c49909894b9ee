package id.koorwil.portal.task.ui;

import com.vaadin.flow.data.provider.DataGenerator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of a list that the browser has, in view or near it, by their tasks; to be added to the list's data generators.
 *
 * @param <R> a row
 */
public class NearRows<R> implements DataGenerator<R> {

    private final transient Function<R, Optional<Long>> task;
    private final Map<Long, R> rows = new HashMap<>();

    /** @param task the task of a row, if it is one's */
    public NearRows(Function<R, Optional<Long>> task) {
        this.task = task;
    }

    public boolean has(long id) {
        return rows.containsKey(id);
    }

    public Optional<R> row(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public void generateData(R row, ObjectNode told) {
        task.apply(row).ifPresent(id -> rows.put(id, row));
    }

    @Override
    public void destroyData(R row) {
        task.apply(row).ifPresent(rows::remove);
    }

    @Override
    public void destroyAllData() {
        rows.clear();
    }
}
