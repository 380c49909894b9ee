package id.koorwil.portal.programme;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.ProgrammeRows.Held;
import id.koorwil.portal.programme.ProgrammeRows.RowKey;
import id.koorwil.portal.text.Tidy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes cycles, their boards and their milestones.
 *
 * <p>Every method throws {@link id.koorwil.portal.access.NotPermitted} for who may not, {@link CycleClosed} in a closed
 * cycle, {@link UnknownRow} where there is nothing to change, and {@link Taken}, {@link InUse} and {@link InvalidRow} for
 * what the schema refuses.
 */
@Service
@Transactional
public class Cycles {

    private final JdbcClient jdbc;
    private final ProgrammeRows rows;
    private final CycleGate gate;

    Cycles(JdbcClient jdbc, ProgrammeRows rows, CycleGate gate) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.gate = gate;
    }

    /**
     * Makes a cycle in the state PREPARED.
     *
     * @return its number
     */
    public long prepare(Actor actor, String name, LocalDate startsOn, LocalDate endsOn, boolean sample) {
        Seat seat = mayChange(actor);
        Map<String, Object> values = days(name, startsOn, endsOn);
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        ProgrammeRows.guarded(
                RowKey.of("cycle", "name", Tidy.line(name)),
                () -> jdbc.sql("""
                INSERT INTO cycle (name, starts_on, ends_on, state, sample, version)
                VALUES (:name, :starts_on, :ends_on, 'PREPARED', :sample, 0)
                """).params(values).param("sample", sample).update(number, "id"));
        long id = Objects.requireNonNull(number.getKey()).longValue();
        rows.publish(actor, seat, key(id), 0, "DEFINED", Map.of(), values);
        return id;
    }

    /**
     * Renames a cycle or moves its days.
     *
     * @throws StaleRow if somebody has since it was seen
     */
    public void change(Actor actor, Cycle seen, String name, LocalDate startsOn, LocalDate endsOn) {
        Seat seat = mayChange(actor);
        gate.holdOpenAlone(seen.id());
        Held before = hold(seen.id());
        if (before.version() != seen.version()) {
            throw new StaleRow("cycle", seen.id());
        }
        rows.update(actor, seat, key(seen.id()), before, "CHANGED", days(name, startsOn, endsOn));
    }

    /** Removes a cycle that never ran, with its boards and milestones; refused while it has tasks. */
    public void remove(Actor actor, long cycle) {
        Seat seat = mayChange(actor);
        requireState(cycle, hold(cycle), Cycle.State.PREPARED);
        jdbc.sql("SELECT id FROM milestone WHERE cycle_id = :cycle ORDER BY id")
                .param("cycle", cycle)
                .query(Long.class)
                .list()
                .forEach(milestone -> rows.remove(actor, seat, milestoneKey(cycle, milestone)));
        jdbc.sql("SELECT aspect_code FROM cycle_aspect WHERE cycle_id = :cycle ORDER BY position")
                .param("cycle", cycle)
                .query(String.class)
                .list()
                .forEach(aspect -> rows.remove(actor, seat, boardKey(cycle, aspect)));
        rows.remove(actor, seat, key(cycle));
    }

    /** PREPARED becomes RUNNING. */
    public void start(Actor actor, long cycle) {
        enter(actor, mayChange(actor), cycle, Cycle.State.PREPARED, Cycle.State.RUNNING);
    }

    /** Closes a running cycle for good; it is no longer the current one. */
    public void close(Actor actor, long cycle) {
        Seat seat = Permissions.require(actor, Action.CLOSE_CYCLE, Scope.WHOLE_PORTAL);
        enter(actor, seat, cycle, Cycle.State.RUNNING, Cycle.State.CLOSED);
    }

    private void enter(Actor actor, Seat seat, long cycle, Cycle.State from, Cycle.State to) {
        Held before = hold(cycle);
        requireState(cycle, before, from);
        Map<String, @Nullable Object> values = ProgrammeRows.values("state", to.name());
        if (to == Cycle.State.CLOSED) {
            values.put("current_mark", null);
        }
        rows.update(actor, seat, key(cycle), before, to.name(), values);
    }

    /** Makes a running cycle the one that is meant wherever none is named. */
    public void makeCurrent(Actor actor, long cycle) {
        Seat seat = mayChange(actor);
        Held before = hold(cycle);
        requireState(cycle, before, Cycle.State.RUNNING);
        jdbc.sql("SELECT id FROM cycle WHERE current_mark = 1 AND id <> :cycle")
                .param("cycle", cycle)
                .query(Long.class)
                .optional()
                .ifPresent(other -> rows.update(
                        actor,
                        seat,
                        key(other),
                        hold(other),
                        "NO_LONGER_CURRENT",
                        ProgrammeRows.values("current_mark", null)));
        rows.update(actor, seat, key(cycle), before, "MADE_CURRENT", Map.of("current_mark", 1));
    }

    /**
     * Gives a cycle a board, or changes its order, prefix, pilot and lead; codes that were given stay.
     *
     * @throws StaleRow if somebody has since it was seen
     */
    public void putBoard(Actor actor, CycleAspect board) {
        Seat seat = mayChange(actor);
        gate.holdOpen(board.cycle());
        RowKey key = boardKey(board.cycle(), board.aspect());
        rows.hold(key).filter(held -> held.version() != board.version()).ifPresent(held -> {
            throw new StaleRow("cycle_aspect", key.subject());
        });
        Map<String, @Nullable Object> values = ProgrammeRows.values("position", board.position());
        values.put("prefix", board.prefix());
        values.put("pilot_region_code", board.pilotRegion());
        values.put("lead_name", board.leadName());
        rows.put(actor, seat, key, values);
    }

    /** Takes a board out of a cycle; refused while it has tasks, deleted ones too. */
    public void removeBoard(Actor actor, long cycle, String aspect) {
        Seat seat = mayChange(actor);
        gate.holdOpen(cycle);
        rows.remove(actor, seat, boardKey(cycle, aspect));
    }

    /** Adds a milestone, or changes the one with its id. */
    public void putMilestone(Actor actor, long cycle, Milestone milestone) {
        Seat seat = mayChange(actor);
        gate.holdOpen(cycle);
        Map<String, Object> values =
                Map.of("day", milestone.day(), "kind", milestone.kind().name(), "name", milestone.name());
        if (milestone.id() != 0) {
            RowKey key = milestoneKey(cycle, milestone.id());
            Held before = rows.hold(key).orElseThrow(() -> new UnknownRow("milestone", milestone.id()));
            rows.update(actor, seat, key, before, "CHANGED", values);
            return;
        }
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO milestone (cycle_id, day, kind, name) VALUES (:cycle, :day, :kind, :name)")
                .params(values)
                .param("cycle", cycle)
                .update(number, "id");
        long id = Objects.requireNonNull(number.getKey()).longValue();
        rows.publish(actor, seat, milestoneKey(cycle, id), 0, "DEFINED", Map.of(), values);
    }

    public void removeMilestone(Actor actor, long cycle, long milestone) {
        Seat seat = mayChange(actor);
        gate.holdOpen(cycle);
        rows.remove(actor, seat, milestoneKey(cycle, milestone));
    }

    private Held hold(long cycle) {
        return rows.hold(key(cycle)).orElseThrow(() -> new UnknownRow("cycle", cycle));
    }

    private static void requireState(long cycle, Held held, Cycle.State wanted) {
        if (!wanted.name().equals(held.values().get("state"))) {
            throw new UnknownRow(wanted + " cycle", cycle);
        }
    }

    private static Map<String, Object> days(String name, LocalDate startsOn, LocalDate endsOn) {
        return Map.of("name", Tidy.line(name), "starts_on", startsOn, "ends_on", endsOn);
    }

    private static RowKey key(long cycle) {
        return RowKey.of("cycle", "id", cycle);
    }

    private static RowKey boardKey(long cycle, String aspect) {
        return new RowKey("cycle_aspect", ordered("cycle_id", cycle, "aspect_code", aspect));
    }

    private static RowKey milestoneKey(long cycle, long milestone) {
        return new RowKey("milestone", ordered("cycle_id", cycle, "id", milestone));
    }

    /** In this order they name the row in the history. */
    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put(first, one);
        columns.put(second, two);
        return columns;
    }

    private static Seat mayChange(Actor actor) {
        return Permissions.require(actor, Action.CHANGE_PROGRAMME, Scope.WHOLE_PORTAL);
    }
}
