package id.koorwil.portal.programme;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.schedule.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the programme's rows; each list is one statement, and none while it is remembered. */
@Service
@Transactional(readOnly = true)
public class Programme {

    private final JdbcClient jdbc;
    private final ProgrammeMemory memory;

    Programme(JdbcClient jdbc, ProgrammeMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** All cycles, the current one first, then the latest. */
    public List<Cycle> cycles(Actor actor) {
        read(actor);
        return memory.list("cycles", this::readCycles);
    }

    private List<Cycle> readCycles() {
        // all of a handful of rows
        return jdbc.sql("""
                SELECT id, name, starts_on, ends_on, state, sample, current_mark IS NOT NULL AS current, version
                  FROM cycle
                 ORDER BY current DESC, starts_on DESC, id DESC
                """)
                .query((row, n) -> new Cycle(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        Cycle.State.valueOf(row.getString("state")),
                        row.getBoolean("sample"),
                        row.getBoolean("current"),
                        row.getLong("version")))
                .list();
    }

    /** The boards of a cycle in their order; an unknown cycle has none. */
    public List<Board> boards(Actor actor, long cycle) {
        read(actor);
        return memory.list("boards " + cycle, () -> readBoards(cycle));
    }

    private List<Board> readBoards(long cycle) {
        // the primary key begins with the cycle
        return jdbc.sql("""
                SELECT ca.aspect_code, a.name, ca.prefix, ca.pilot_region_code, r.name AS pilot_name, ca.lead_name
                  FROM cycle_aspect ca
                  JOIN aspect a ON a.code = ca.aspect_code
                  LEFT JOIN region r ON r.code = ca.pilot_region_code
                 WHERE ca.cycle_id = :cycle
                 ORDER BY ca.position, ca.aspect_code
                """)
                .param("cycle", cycle)
                .query((row, n) -> new Board(
                        row.getString("aspect_code"),
                        row.getString("name"),
                        row.getString("prefix"),
                        row.getString("pilot_region_code"),
                        row.getString("pilot_name"),
                        row.getString("lead_name")))
                .list();
    }

    /** The names of a cycle's aspects, and of all regions and areas, by their codes: one statement, all of some hundred rows. */
    public Names names(Actor actor, long cycle) {
        read(actor);
        return memory.get("names " + cycle, () -> readNames(cycle));
    }

    private Names readNames(long cycle) {
        Map<String, String> aspects = new LinkedHashMap<>();
        Map<String, String> regions = new LinkedHashMap<>();
        Map<String, String> areas = new LinkedHashMap<>();
        jdbc.sql("""
                SELECT 'aspect' AS kind, a.code, a.name, ca.position
                  FROM cycle_aspect ca JOIN aspect a ON a.code = ca.aspect_code WHERE ca.cycle_id = :cycle
                UNION ALL SELECT 'region', code, name, 0 FROM region
                UNION ALL SELECT 'area', code, name, 0 FROM coordination_area
                ORDER BY position, name
                """).param("cycle", cycle).query(row -> {
            Map<String, String> kind = switch (row.getString("kind")) {
                case "aspect" -> aspects;
                case "region" -> regions;
                default -> areas;
            };
            kind.put(row.getString("code"), row.getString("name"));
        });
        return new Names(aspects, regions, areas);
    }

    /** All regions in the order of their codes, some forty rows. */
    public List<Region> regions(Actor actor) {
        read(actor);
        return memory.list("regions", this::readRegions);
    }

    private List<Region> readRegions() {
        return jdbc.sql("SELECT code, name, kind, area_code FROM region ORDER BY code")
                .query((row, n) -> new Region(
                        row.getString("code"),
                        row.getString("name"),
                        Region.Kind.valueOf(row.getString("kind")),
                        row.getString("area_code")))
                .list();
    }

    /** The sub-themes of every aspect, some fifty rows. */
    public List<SubTheme> subThemes(Actor actor) {
        read(actor);
        return memory.list("sub-themes", this::readSubThemes);
    }

    private List<SubTheme> readSubThemes() {
        return jdbc.sql("SELECT code, aspect_code, name, priority FROM sub_theme ORDER BY code")
                .query((row, n) -> new SubTheme(
                        row.getString("code"),
                        row.getString("aspect_code"),
                        row.getString("name"),
                        SubTheme.Priority.valueOf(row.getString("priority"))))
                .list();
    }

    /** The milestones of a cycle in the order of their days. */
    public List<Milestone> milestones(Actor actor, long cycle) {
        read(actor);
        // index milestone_day
        return jdbc.sql("SELECT id, day, kind, name FROM milestone WHERE cycle_id = :cycle ORDER BY day, id")
                .param("cycle", cycle)
                .query((row, n) -> new Milestone(
                        row.getLong("id"),
                        row.getObject("day", LocalDate.class),
                        Milestone.Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    public WorkingCalendar workingCalendar(Actor actor) {
        read(actor);
        return memory.get("working calendar", this::readWorkingCalendar);
    }

    private WorkingCalendar readWorkingCalendar() {
        return new WorkingCalendar(new HashSet<>(
                jdbc.sql("SELECT day FROM holiday").query(LocalDate.class).list()));
    }

    private static void read(Actor actor) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
    }
}
