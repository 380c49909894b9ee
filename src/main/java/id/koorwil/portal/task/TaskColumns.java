package id.koorwil.portal.task;

import id.koorwil.portal.schedule.DateSpan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Columns of a task that make one value together. */
final class TaskColumns {

    private TaskColumns() {}

    static Optional<Blockage> blockage(ResultSet row) throws SQLException {
        String reason = row.getString("blocked_reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Blockage(
                        reason,
                        Blockage.WaitsFor.valueOf(row.getString("blocked_waits_for")),
                        row.getObject("blocked_since", LocalDate.class)));
    }

    static Optional<DateSpan> dates(ResultSet row, String prefix) throws SQLException {
        LocalDate start = row.getObject(prefix + "starts_on", LocalDate.class);
        LocalDate due = row.getObject(prefix + "due_on", LocalDate.class);
        return start == null || due == null ? Optional.empty() : Optional.of(new DateSpan(start, due));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
