package id.koorwil.portal.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Appends every {@link Change} in the transaction that made it, and tells who changed a field last. */
@Component
public class ChangeLog {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangeLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The last change of a field.
     *
     * @param by display name of who changed it
     * @param at when
     */
    public record LastChange(String by, Instant at) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void append(Change change) {
        Map<String, Values> fields = new LinkedHashMap<>();
        change.fields().forEach(field -> fields.put(field.field(), new Values(field.before(), field.after())));
        jdbc.sql("""
                INSERT INTO change_entry (subject_kind, subject_id, subject_version, verb, account_id, account_name,
                                          seat_role, seat_aspect, seat_region, changed_at, fields)
                VALUES (:kind, :id, :version, :verb, :account, :name, :role, :aspect, :region, :at, :fields)
                """)
                .param("kind", change.subjectKind())
                .param("id", change.subjectId())
                .param("version", change.subjectVersion())
                .param("verb", change.verb())
                .param("account", change.actor().accountId())
                .param("name", change.actor().displayName())
                .param("role", change.seat().role().name())
                .param("aspect", change.seat().aspect())
                .param("region", change.seat().region())
                .param("at", LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC))
                .param("fields", json.writeValueAsString(fields))
                .update();
    }

    /** Who last gave one of the fields of a row its value; none for a row that was loaded and has not been changed since. */
    @Transactional(readOnly = true)
    public Optional<LastChange> lastChange(String subjectKind, String subjectId, Set<String> fields) {
        // index change_entry_subject
        return jdbc.sql("""
                SELECT account_name, changed_at
                  FROM change_entry
                 WHERE subject_kind = :kind AND subject_id = :id
                   AND JSON_OVERLAPS(JSON_KEYS(fields), :fields)
                 ORDER BY id DESC
                 LIMIT 1
                """)
                .param("kind", subjectKind)
                .param("id", subjectId)
                .param("fields", json.writeValueAsString(fields))
                .query((row, n) -> new LastChange(
                        row.getString("account_name"),
                        row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    private record Values(@Nullable String before, @Nullable String after) {}
}
