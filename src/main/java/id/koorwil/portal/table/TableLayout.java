package id.koorwil.portal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody has arranged the columns, hidden ones at the place that they come back to; every column stands in it once.
 * Kept as text, {@code code:90,title:340,-area:160}.
 */
record TableLayout(List<Placed> columns) {

    /** Columns are no narrower, so that their heads can be used, in pixels. */
    static final int NARROWEST = 60;

    static final int WIDEST = 1_000;

    private static final Pattern COLUMN = Pattern.compile("(-?)([a-z-]+):(\\d{1,4})");

    /** A column with its width in pixels. */
    record Placed(TableColumn column, int width, boolean shown) {

        private String text() {
            return (shown ? "" : "-") + column.key() + ":" + width;
        }
    }

    TableLayout {
        columns = List.copyOf(columns);
    }

    /** Shows some columns, all in their first order and width. */
    static TableLayout showing(Set<TableColumn> shown) {
        return new TableLayout(Arrays.stream(TableColumn.values())
                .map(column -> new Placed(column, column.width(), shown.contains(column)))
                .toList());
    }

    /** Reads what was kept, perhaps before there were all columns; those that it does not name are hidden at the end. */
    static TableLayout read(String kept) {
        List<Placed> columns = new ArrayList<>();
        Set<TableColumn> missing = EnumSet.allOf(TableColumn.class);
        for (String part : kept.split(",", -1)) {
            Matcher named = COLUMN.matcher(part);
            if (named.matches()) {
                named(named.group(2))
                        .filter(missing::remove)
                        .ifPresent(column -> columns.add(new Placed(
                                column,
                                withinBounds(Integer.parseInt(named.group(3))),
                                named.group(1).isEmpty())));
            }
        }
        missing.forEach(column -> columns.add(new Placed(column, column.width(), false)));
        return new TableLayout(columns);
    }

    private static Optional<TableColumn> named(String key) {
        for (TableColumn column : TableColumn.values()) {
            if (column.key().equals(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static int withinBounds(int width) {
        return Math.clamp(width, NARROWEST, WIDEST);
    }

    /** The text that {@link #read} reads as this layout. */
    String text() {
        return String.join(",", columns.stream().map(Placed::text).toList());
    }

    List<Placed> shown() {
        return columns.stream().filter(Placed::shown).toList();
    }

    int width(TableColumn column) {
        return columns.stream()
                .filter(placed -> placed.column() == column)
                .findFirst()
                .orElseThrow()
                .width();
    }

    TableLayout withWidth(TableColumn column, int width) {
        return with(column, placed -> new Placed(column, withinBounds(width), placed.shown()));
    }

    /** A table without any column is none: the last one stays. */
    TableLayout withShown(TableColumn column, boolean shown) {
        return !shown && shown().size() == 1 && shown().getFirst().column() == column
                ? this
                : with(column, placed -> new Placed(column, placed.width(), shown));
    }

    private TableLayout with(TableColumn column, UnaryOperator<Placed> change) {
        return new TableLayout(columns.stream()
                .map(placed -> placed.column() == column ? change.apply(placed) : placed)
                .toList());
    }

    /** Takes the order of the columns that are shown; hidden ones keep their places among them. */
    TableLayout inOrder(List<TableColumn> order) {
        List<Placed> left = new ArrayList<>(shown());
        List<Placed> changed = new ArrayList<>();
        for (Placed placed : columns) {
            changed.add(placed.shown() ? next(order, left, changed) : placed);
        }
        return new TableLayout(changed);
    }

    private static Placed next(List<TableColumn> order, List<Placed> left, List<Placed> taken) {
        return order.stream()
                .filter(column -> taken.stream().noneMatch(before -> before.column() == column))
                .flatMap(column -> left.stream().filter(placed -> placed.column() == column))
                .findFirst()
                .orElseGet(left::getFirst);
    }

    /** Moves a column one place up, that is to the left, or down. */
    TableLayout moved(TableColumn column, boolean up) {
        List<Placed> changed = new ArrayList<>(columns);
        for (int i = 0; i < changed.size(); i++) {
            int other = i + (up ? -1 : 1);
            if (changed.get(i).column() == column && other >= 0 && other < changed.size()) {
                Placed moved = changed.remove(i);
                changed.add(other, moved);
                break;
            }
        }
        return new TableLayout(changed);
    }
}
