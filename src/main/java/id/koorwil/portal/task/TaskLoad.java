package id.koorwil.portal.task;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.programme.CycleGate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty cycle with tasks, in batches; their history begins with what happens afterwards. What the schema holds it
 * holds here too; texts are taken as they are.
 */
@Service
@Transactional
public class TaskLoad {

    private final JdbcTemplate jdbc;
    private final CycleGate gate;
    private final Clock clock;

    TaskLoad(JdbcTemplate jdbc, CycleGate gate, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Loads the tasks in their order, which becomes the order of the columns.
     *
     * @throws id.koorwil.portal.programme.CycleClosed in a closed cycle
     * @throws IllegalArgumentException if the cycle has tasks, or one of them depends on a code that is not among them
     */
    public void load(Actor actor, long cycle, List<LoadedTask> tasks) {
        Permissions.require(actor, Action.CHANGE_PROGRAMME, Scope.WHOLE_PORTAL);
        gate.holdOpen(cycle);
        if (!idsByCode(cycle).isEmpty()) {
            throw new IllegalArgumentException("Cycle %d has tasks".formatted(cycle));
        }
        jdbc.batchUpdate("""
                INSERT INTO task (cycle_id, code, aspect_code, sub_theme_code, region_code, title, description, output,
                                  risk, executor, priority, public_source, status, status_since, rank_key,
                                  progress_percent, held_progress_percent, moved_at, starts_on, due_on,
                                  baseline_starts_on, baseline_due_on, blocked_reason, blocked_waits_for, blocked_since,
                                  returned, return_reason, request_note, request_link, created_by, created_at,
                                  changed_by, changed_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, '', '', '',
                        ?, ?, ?, ?, 0)
                """, rows(actor, cycle, tasks));
        Map<String, Long> ids = idsByCode(cycle);
        jdbc.batchUpdate(
                "INSERT INTO task_dependency (cycle_id, successor_id, predecessor_id) VALUES (?, ?, ?)",
                tasks.stream()
                        .flatMap(task -> task.dependsOn().stream().map(before ->
                                new Object[] {cycle, id(ids, task.code()), id(ids, before)}))
                        .toList());
        Map<String, Integer> last = new HashMap<>();
        tasks.forEach(task -> last.merge(task.prefix(), task.number(), Math::max));
        last.forEach((prefix, number) -> jdbc.update(
                "INSERT INTO task_number (cycle_id, prefix, last_number) VALUES (?, ?, ?)", cycle, prefix, number));
    }

    private static Long id(Map<String, Long> ids, String code) {
        Long id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException("No task %s in the load".formatted(code));
        }
        return id;
    }

    private Map<String, Long> idsByCode(long cycle) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.query(
                "SELECT code, id FROM task WHERE cycle_id = ?",
                row -> {
                    ids.put(row.getString("code"), row.getLong("id"));
                },
                cycle);
        return ids;
    }

    private List<@Nullable Object[]> rows(Actor actor, long cycle, List<LoadedTask> tasks) {
        Map<String, Iterator<Rank>> ranks = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        tasks.forEach(task -> sizes.merge(column(task), 1, Integer::sum));
        sizes.forEach((column, size) -> ranks.put(column, Rank.spread(size).iterator()));
        LocalDateTime now = utc(clock.instant());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (LoadedTask task : tasks) {
            rows.add(new @Nullable Object[] {
                cycle,
                task.code(),
                task.aspect(),
                task.subTheme(),
                task.region(),
                task.title(),
                task.description(),
                task.output(),
                task.risk(),
                task.executor(),
                task.priority().name(),
                task.publicSource(),
                task.status().name(),
                utc(task.movedAt()),
                Objects.requireNonNull(ranks.get(column(task))).next().key(),
                task.progressPercent(),
                task.progressPercent(), // what a reopened task goes on with: no earlier value is known
                utc(task.movedAt()),
                task.dates().start(),
                task.dates().end(),
                task.baseline().start(),
                task.baseline().end(),
                task.blockage().map(Blockage::reason).orElse(null),
                task.blockage().map(b -> b.waitsFor().name()).orElse(null),
                task.blockage().map(Blockage::since).orElse(null),
                actor.displayName(),
                now,
                actor.displayName(),
                now
            });
        }
        return rows;
    }

    private static String column(LoadedTask task) {
        return task.aspect() + " " + task.status();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
