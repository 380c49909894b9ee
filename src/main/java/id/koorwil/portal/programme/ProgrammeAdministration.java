package id.koorwil.portal.programme;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change.FieldChange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the programme's rows. {@code put…} makes a row or changes the one with the same code.
 *
 * <p>What is in use is held by the schema's foreign keys; a change that would break it is refused with {@link InUse}. A
 * closed cycle is not changed any more ({@link CycleClosed}).
 */
@Service
@Transactional
public class ProgrammeAdministration {

    private final JdbcClient jdbc;
    private final CycleGate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeAdministration(JdbcClient jdbc, CycleGate gate, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    public void putArea(Actor actor, Area area) {
        put(
                actor,
                "coordination_area",
                "code",
                area.code(),
                values("name", area.name(), "coordinator", area.coordinator(), "public_source", area.publicSource()));
    }

    public void removeArea(Actor actor, String code) {
        remove(actor, "coordination_area", "code", code);
    }

    public void putRegion(Actor actor, Region region) {
        put(
                actor,
                "region",
                "code",
                region.code(),
                values("name", region.name(), "kind", region.kind().name(), "area_code", region.area()));
    }

    public void removeRegion(Actor actor, String code) {
        remove(actor, "region", "code", code);
    }

    public void putAspect(Actor actor, Aspect aspect) {
        put(
                actor,
                "aspect",
                "code",
                aspect.code(),
                values("name", aspect.name(), "kind", aspect.kind().name()));
    }

    public void removeAspect(Actor actor, String code) {
        remove(actor, "aspect", "code", code);
    }

    public void putSubTheme(Actor actor, SubTheme subTheme) {
        put(
                actor,
                "sub_theme",
                "code",
                subTheme.code(),
                values(
                        "aspect_code",
                        subTheme.aspect(),
                        "name",
                        subTheme.name(),
                        "priority",
                        subTheme.priority().name()));
    }

    public void removeSubTheme(Actor actor, String code) {
        remove(actor, "sub_theme", "code", code);
    }

    public void putHoliday(Actor actor, Holiday holiday) {
        put(
                actor,
                "holiday",
                "day",
                holiday.day(),
                values("name", holiday.name(), "kind", holiday.kind().name(), "source", holiday.source()));
    }

    public void removeHoliday(Actor actor, LocalDate day) {
        remove(actor, "holiday", "day", day);
    }

    /**
     * Makes a cycle in the state PREPARED.
     *
     * @return its number
     * @throws InUse if the name is taken
     */
    public long prepareCycle(Actor actor, String name, LocalDate startsOn, LocalDate endsOn, boolean sample) {
        Seat seat = mayChange(actor);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        guarded(
                "cycle",
                name,
                () -> jdbc.sql("""
                INSERT INTO cycle (name, starts_on, ends_on, state, sample, version)
                VALUES (:name, :starts, :ends, 'PREPARED', :sample, 0)
                """)
                        .param("name", name)
                        .param("starts", startsOn)
                        .param("ends", endsOn)
                        .param("sample", sample)
                        .update(key, "id"));
        long id = Objects.requireNonNull(key.getKey()).longValue();
        publish(
                actor,
                seat,
                "cycle",
                id,
                "DEFINED",
                Map.of(),
                values("name", name, "starts_on", startsOn, "ends_on", endsOn));
        return id;
    }

    /** Renames a cycle or moves its days, if nobody has since it was seen at this version. */
    public void changeCycle(Actor actor, Cycle seen, String name, LocalDate startsOn, LocalDate endsOn) {
        Seat seat = mayChange(actor);
        gate.holdOpen(seen.id());
        int changed = guarded(
                "cycle",
                name,
                () -> jdbc.sql("""
                UPDATE cycle SET name = :name, starts_on = :starts, ends_on = :ends, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                        .param("name", name)
                        .param("starts", startsOn)
                        .param("ends", endsOn)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update());
        requireOne(changed, "cycle", seen.id());
        publish(
                actor,
                seat,
                "cycle",
                seen.id(),
                "CHANGED",
                values("name", seen.name(), "starts_on", seen.startsOn(), "ends_on", seen.endsOn()),
                values("name", name, "starts_on", startsOn, "ends_on", endsOn));
    }

    public void startCycle(Actor actor, long cycle) {
        Seat seat = mayChange(actor);
        enter(actor, seat, cycle, Cycle.State.PREPARED, Cycle.State.RUNNING);
    }

    /** Closes a running cycle for good; it is no longer the current one. */
    public void closeCycle(Actor actor, long cycle) {
        Seat seat = Permissions.require(actor, Action.CLOSE_CYCLE, Scope.WHOLE_PORTAL);
        enter(actor, seat, cycle, Cycle.State.RUNNING, Cycle.State.CLOSED);
    }

    /** Makes a running cycle the one that is meant wherever none is named. */
    public void makeCurrent(Actor actor, long cycle) {
        Seat seat = mayChange(actor);
        jdbc.sql("UPDATE cycle SET current_mark = NULL, version = version + 1 WHERE current_mark = 1 AND id <> :id")
                .param("id", cycle)
                .update();
        int changed = jdbc.sql("""
                UPDATE cycle SET current_mark = 1, version = version + 1 WHERE id = :id AND state = 'RUNNING'
                """).param("id", cycle).update();
        requireOne(changed, "running cycle", cycle);
        publish(actor, seat, "cycle", cycle, "MADE_CURRENT", Map.of(), values("current", true));
    }

    /** Gives a cycle a board, or changes its order, prefix, pilot and lead; codes that were given stay. */
    public void putCycleAspect(Actor actor, CycleAspect board) {
        Seat seat = mayChange(actor);
        gate.holdOpen(board.cycle());
        Map<String, @Nullable Object> row = values(
                "cycle", board.cycle(),
                "aspect", board.aspect(),
                "position", board.position(),
                "prefix", board.prefix(),
                "pilot", board.pilotRegion(),
                "lead", board.leadName(),
                "version", board.version());
        guarded("cycle_aspect", board.aspect(), () -> {
            int changed = jdbc.sql("""
                    UPDATE cycle_aspect
                       SET position = :position, prefix = :prefix, pilot_region_code = :pilot, lead_name = :lead,
                           version = version + 1
                     WHERE cycle_id = :cycle AND aspect_code = :aspect AND version = :version
                    """).params(row).update();
            return changed > 0 ? changed : jdbc.sql("""
                    INSERT INTO cycle_aspect (cycle_id, aspect_code, position, prefix, pilot_region_code, lead_name, version)
                    VALUES (:cycle, :aspect, :position, :prefix, :pilot, :lead, 0)
                    """).params(row).update();
        });
        publish(
                actor,
                seat,
                "cycle_aspect",
                board.cycle() + "/" + board.aspect(),
                "PUT",
                Map.of(),
                values(
                        "position", board.position(),
                        "prefix", board.prefix(),
                        "pilot_region_code", board.pilotRegion(),
                        "lead_name", board.leadName()));
    }

    /** Takes a board out of a cycle; refused while it has tasks, deleted ones too. */
    public void removeCycleAspect(Actor actor, long cycle, String aspect) {
        Seat seat = mayChange(actor);
        gate.holdOpen(cycle);
        int removed = guarded(
                "cycle_aspect",
                aspect,
                () -> jdbc.sql("DELETE FROM cycle_aspect WHERE cycle_id = :cycle AND aspect_code = :aspect")
                        .param("cycle", cycle)
                        .param("aspect", aspect)
                        .update());
        requireOne(removed, "cycle_aspect", aspect);
        publish(actor, seat, "cycle_aspect", cycle + "/" + aspect, "REMOVED", Map.of(), Map.of());
    }

    public void addMilestone(Actor actor, long cycle, Milestone milestone) {
        Seat seat = mayChange(actor);
        gate.holdOpen(cycle);
        jdbc.sql("INSERT INTO milestone (cycle_id, day, kind, name) VALUES (:cycle, :day, :kind, :name)")
                .param("cycle", cycle)
                .param("day", milestone.day())
                .param("kind", milestone.kind().name())
                .param("name", milestone.name())
                .update();
        publish(
                actor,
                seat,
                "milestone",
                cycle + "/" + milestone.day(),
                "DEFINED",
                Map.of(),
                values("kind", milestone.kind().name(), "name", milestone.name()));
    }

    private void enter(Actor actor, Seat seat, long cycle, Cycle.State from, Cycle.State to) {
        int changed = jdbc.sql("""
                UPDATE cycle
                   SET state = :to, version = version + 1,
                       current_mark = IF(:to = 'RUNNING', current_mark, NULL)
                 WHERE id = :id AND state = :from
                """)
                .param("to", to.name())
                .param("from", from.name())
                .param("id", cycle)
                .update();
        requireOne(changed, from + " cycle", cycle);
        publish(actor, seat, "cycle", cycle, to.name(), values("state", from.name()), values("state", to.name()));
    }

    /** Table and column names are this class's own constants, never input. */
    private void put(Actor actor, String table, String keyColumn, Object key, Map<String, @Nullable Object> values) {
        Seat seat = mayChange(actor);
        List<String> columns = List.copyOf(values.keySet());
        // not ON DUPLICATE KEY: a name that is taken would change the row that has it
        String update = "UPDATE %s SET %s WHERE %s = :key"
                .formatted(
                        table,
                        String.join(
                                ", ", columns.stream().map(c -> c + " = :" + c).toList()),
                        keyColumn);
        String insert = "INSERT INTO %s (%s, %s) VALUES (:key, :%s)"
                .formatted(table, keyColumn, String.join(", ", columns), String.join(", :", columns));
        guarded(table, key, () -> {
            int changed = jdbc.sql(update).param("key", key).params(values).update();
            return changed > 0
                    ? changed
                    : jdbc.sql(insert).param("key", key).params(values).update();
        });
        publish(actor, seat, table, key, "PUT", Map.of(), values);
    }

    private void remove(Actor actor, String table, String keyColumn, Object key) {
        Seat seat = mayChange(actor);
        int removed = guarded(
                table,
                key,
                () -> jdbc.sql("DELETE FROM %s WHERE %s = :key".formatted(table, keyColumn))
                        .param("key", key)
                        .update());
        requireOne(removed, table, key);
        publish(actor, seat, table, key, "REMOVED", Map.of(), Map.of());
    }

    private static Seat mayChange(Actor actor) {
        return Permissions.require(actor, Action.CHANGE_PROGRAMME, Scope.WHOLE_PORTAL);
    }

    private static int guarded(String kind, Object subject, IntSupplier change) {
        try {
            return change.getAsInt();
        } catch (DataIntegrityViolationException e) {
            throw new InUse(kind, subject.toString(), e);
        }
    }

    private static void requireOne(int rows, String kind, Object subject) {
        if (rows == 0) {
            throw new UnknownRow(kind, subject);
        }
    }

    private void publish(
            Actor actor,
            Seat seat,
            String kind,
            Object subject,
            String verb,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        List<FieldChange> fields = new ArrayList<>();
        after.forEach((field, value) -> fields.add(new FieldChange(field, text(before.get(field)), text(value))));
        events.publishEvent(
                new ProgrammeChanged(kind, subject.toString(), 0, verb, actor, seat, clock.instant(), fields));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] instanceof String name) {
                values.put(name, pairs[i + 1]);
            }
        }
        return values;
    }
}
