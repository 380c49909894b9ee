package id.koorwil.portal.programme;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change.FieldChange;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes rows of the programme with their history, and tells by name what the schema refuses. Table and column names are
 * constants of the classes that call it, never input.
 */
@Component
class ProgrammeRows {

    // MariaDB's error codes
    private static final int DUPLICATE = 1062;
    private static final int REFERRED_TO = 1451;
    private static final int NO_SUCH_PARENT = 1452;
    private static final int NOT_IN_THE_CHARACTER_SET = 1366;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeRows(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A row's key: its table, its key columns and their values. */
    record RowKey(String table, Map<String, Object> columns) {

        static RowKey of(String table, String column, Object value) {
            return new RowKey(table, Map.of(column, value));
        }

        String subject() {
            return String.join(
                    "/", columns.values().stream().map(Object::toString).toList());
        }

        /** Codes are; the database takes others for an error where they are looked for. */
        private boolean ascii() {
            return subject().chars().allMatch(c -> c < 128);
        }

        private String condition() {
            return String.join(
                    " AND ", columns.keySet().stream().map(c -> c + " = :" + c).toList());
        }
    }

    /** A row as it was read, held until the transaction ends. */
    record Held(long version, Map<String, @Nullable Object> values) {}

    Optional<Held> hold(RowKey key) {
        if (!key.ascii()) {
            return Optional.empty();
        }
        return jdbc
                .sql("SELECT * FROM %s WHERE %s FOR UPDATE".formatted(key.table(), key.condition()))
                .params(key.columns())
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .map(row -> new Held(((Number) Objects.requireNonNull(row.get("version"))).longValue(), row));
    }

    /**
     * Makes the row, or changes the one that is there.
     *
     * @throws Taken if a name or code is another row's
     * @throws InUse if other rows hold on to what would change
     * @throws UnknownRow if it refers to a row that is none
     * @throws InvalidRow if a value cannot be
     */
    void put(Actor actor, Seat seat, RowKey key, Map<String, ? extends @Nullable Object> values) {
        Optional<Held> before = hold(key);
        if (before.isPresent()) {
            update(actor, seat, key, before.get(), "CHANGED", values);
        } else {
            Map<String, @Nullable Object> row = new LinkedHashMap<>(key.columns());
            row.putAll(values);
            guarded(
                    key,
                    () -> jdbc.sql("INSERT INTO %s (%s, version) VALUES (:%s, 0)"
                                    .formatted(
                                            key.table(),
                                            String.join(", ", row.keySet()),
                                            String.join(", :", row.keySet())))
                            .params(row)
                            .update());
            publish(actor, seat, key, 0, "DEFINED", Map.of(), values);
        }
    }

    /** Changes a row that is held; nothing is written where nothing differs. Throws as {@link #put}. */
    void update(
            Actor actor,
            Seat seat,
            RowKey key,
            Held before,
            String verb,
            Map<String, ? extends @Nullable Object> values) {
        if (between(before.values(), values).isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>(values);
        row.putAll(key.columns());
        guarded(
                key,
                () -> jdbc.sql("UPDATE %s SET %s, version = version + 1 WHERE %s"
                                .formatted(
                                        key.table(),
                                        String.join(
                                                ", ",
                                                values.keySet().stream()
                                                        .map(c -> c + " = :" + c)
                                                        .toList()),
                                        key.condition()))
                        .params(row)
                        .update());
        publish(actor, seat, key, before.version() + 1, verb, before.values(), values);
    }

    /**
     * Removes a row.
     *
     * @throws UnknownRow if there is none
     * @throws InUse if other rows hold on to it
     */
    void remove(Actor actor, Seat seat, RowKey key) {
        Held before = hold(key).orElseThrow(() -> new UnknownRow(key.table(), key.subject()));
        guarded(
                key,
                () -> jdbc.sql("DELETE FROM %s WHERE %s".formatted(key.table(), key.condition()))
                        .params(key.columns())
                        .update());
        Map<String, @Nullable Object> nothing = new HashMap<>(before.values());
        nothing.keySet().removeAll(key.columns().keySet());
        nothing.remove("version");
        nothing.replaceAll((column, value) -> null);
        publish(actor, seat, key, before.version() + 1, "REMOVED", before.values(), nothing);
    }

    /** Runs a change of a row, telling what the schema refuses. */
    static <T> T guarded(RowKey key, Supplier<T> change) {
        try {
            return change.get();
        } catch (NonTransientDataAccessException e) {
            int code = e.getMostSpecificCause() instanceof SQLException sql ? sql.getErrorCode() : 0;
            throw switch (code) {
                case DUPLICATE -> new Taken(key.table(), key.subject(), e);
                case REFERRED_TO -> new InUse(key.table(), key.subject(), e);
                case NO_SUCH_PARENT -> new UnknownRow(key.table() + " referred to by", key.subject());
                case NOT_IN_THE_CHARACTER_SET -> new InvalidRow(key.table(), key.subject(), e);
                default ->
                    e instanceof DataIntegrityViolationException ? new InvalidRow(key.table(), key.subject(), e) : e;
            };
        }
    }

    void publish(
            Actor actor,
            Seat seat,
            RowKey key,
            long version,
            String verb,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        events.publishEvent(new ProgrammeChanged(
                key.table(), key.subject(), version, verb, actor, seat, clock.instant(), between(before, after)));
    }

    private static List<FieldChange> between(
            Map<String, ? extends @Nullable Object> before, Map<String, ? extends @Nullable Object> after) {
        List<FieldChange> fields = new ArrayList<>();
        new TreeMap<>(after).forEach((field, value) -> {
            String was = text(before.get(field));
            String is = text(value);
            if (!Objects.equals(was, is)) {
                fields.add(new FieldChange(field, was, is));
            }
        });
        return fields;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Column values, some of which may be null. */
    static Map<String, @Nullable Object> values(String name, @Nullable Object value) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(name, value);
        return values;
    }
}
