package id.koorwil.portal.task;

import java.util.List;
import java.util.stream.Collectors;

/** One part of the order of a list of tasks. */
public record TaskOrder(By by, boolean descending) {

    /** What tasks can be ordered by. */
    public enum By {
        /** Board by board, and by number in each. */
        CODE,
        TITLE,
        ASPECT,
        SUB_THEME,
        REGION,
        AREA,
        /** In the order of the columns. */
        STATUS,
        /** How long it has its state. */
        SINCE,
        MOVED,
        PRIORITY,
        START,
        DUE,
        PROGRESS,
        EXECUTOR,
        OUTPUT,
        BLOCKED;

        /** Columns of the query of {@link TaskListQueries}, null where a task has no value. */
        private List<String> columns() {
            return switch (this) {
                case CODE -> List.of("ca.position", "t.id");
                case TITLE -> List.of("NATURAL_SORT_KEY(t.title)");
                case ASPECT -> List.of("ca.position");
                case SUB_THEME -> List.of("NATURAL_SORT_KEY(s.name)");
                case REGION -> List.of("NATURAL_SORT_KEY(r.name)");
                case AREA -> List.of("NATURAL_SORT_KEY(area.name)");
                case STATUS -> List.of("FIELD(t.status, 'RENCANA', 'DIKERJAKAN', 'DIPERIKSA', 'SELESAI')");
                case SINCE -> List.of("-UNIX_TIMESTAMP(t.status_since)"); // the earlier, the longer
                case MOVED -> List.of("t.moved_at");
                case PRIORITY -> List.of("FIELD(t.priority, 'RENDAH', 'SEDANG', 'TINGGI')");
                case START -> List.of("t.starts_on");
                case DUE -> List.of("t.due_on");
                case PROGRESS -> List.of("t.progress_percent");
                case EXECUTOR -> List.of("NATURAL_SORT_KEY(NULLIF(t.executor, ''))");
                case OUTPUT -> List.of("NATURAL_SORT_KEY(NULLIF(t.output, ''))");
                case BLOCKED -> List.of("t.blocked_reason");
            };
        }
    }

    /** For ORDER BY; what has no value stands last in either direction. */
    String sql() {
        return by.columns().stream()
                .map(column -> "%1$s IS NULL, %1$s%2$s".formatted(column, descending ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }
}
