package id.koorwil.portal.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;

import id.koorwil.portal.schedule.WorkingCalendar;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the whole programme in one statement, so that its parts fit together and a page waits for the database once. */
@Component
class ProgrammeReader {

    // all of some hundred rows, each as the record that it becomes
    private static final String ALL = """
            SELECT 'cycle' AS list, id AS cycle,
                   ROW_NUMBER() OVER (ORDER BY current_mark DESC, starts_on DESC, id DESC) AS place,
                   JSON_OBJECT('id', id, 'name', name, 'startsOn', starts_on, 'endsOn', ends_on, 'state', state,
                               'sample', sample, 'current', current_mark IS NOT NULL, 'version', version) AS record
              FROM cycle
            UNION ALL
            SELECT 'board', ca.cycle_id, ROW_NUMBER() OVER (ORDER BY ca.position, ca.aspect_code),
                   JSON_OBJECT('aspect', ca.aspect_code, 'name', a.name, 'prefix', ca.prefix,
                               'pilotRegion', ca.pilot_region_code, 'pilotName', r.name, 'leadName', ca.lead_name)
              FROM cycle_aspect ca
              JOIN aspect a ON a.code = ca.aspect_code
              LEFT JOIN region r ON r.code = ca.pilot_region_code
            UNION ALL
            SELECT 'column', cycle_id, 0,
                   JSON_OBJECT('aspect', aspect_code, 'status', status, 'titleId', title_id, 'titleEn', title_en,
                               'explanationId', explanation_id, 'explanationEn', explanation_en,
                               'softLimit', soft_limit, 'version', version)
              FROM board_column
            UNION ALL
            SELECT 'milestone', cycle_id, ROW_NUMBER() OVER (ORDER BY day, id),
                   JSON_OBJECT('id', id, 'day', day, 'kind', kind, 'name', name)
              FROM milestone
            UNION ALL
            SELECT 'area', NULL, ROW_NUMBER() OVER (ORDER BY name),
                   JSON_OBJECT('code', code, 'name', name, 'coordinator', coordinator, 'publicSource', public_source)
              FROM coordination_area
            UNION ALL
            SELECT 'region', NULL, ROW_NUMBER() OVER (ORDER BY name),
                   JSON_OBJECT('code', code, 'name', name, 'kind', kind, 'area', area_code)
              FROM region
            UNION ALL
            SELECT 'sub-theme', NULL, ROW_NUMBER() OVER (ORDER BY code),
                   JSON_OBJECT('code', code, 'aspect', aspect_code, 'name', name, 'priority', priority)
              FROM sub_theme
            UNION ALL
            SELECT 'holiday', NULL, ROW_NUMBER() OVER (ORDER BY day),
                   JSON_OBJECT('day', day, 'name', name, 'kind', kind, 'source', source)
              FROM holiday
            ORDER BY place
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProgrammeReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ProgrammeSnapshot read() {
        Map<String, List<Row>> lists = jdbc
                .sql(ALL)
                .query((row, n) -> new Row(row.getString("list"), row.getLong("cycle"), row.getString("record")))
                .list()
                .stream()
                .collect(groupingBy(Row::list));
        return new ProgrammeSnapshot(
                all(lists, "cycle", Cycle.class),
                all(lists, "area", Area.class),
                all(lists, "region", Region.class),
                all(lists, "sub-theme", SubTheme.class),
                new WorkingCalendar(all(lists, "holiday", Holiday.class).stream()
                        .map(Holiday::day)
                        .collect(toSet())),
                byCycle(lists, "board", Board.class),
                byCycle(lists, "column", BoardColumn.class),
                byCycle(lists, "milestone", Milestone.class));
    }

    /**
     * A row of a list.
     *
     * @param cycle 0 where the list is that of all cycles
     */
    private record Row(String list, long cycle, String json) {}

    private <T> List<T> all(Map<String, List<Row>> lists, String list, Class<T> type) {
        return rows(lists, list).stream().map(row -> record(row, type)).toList();
    }

    private <T> Map<Long, List<T>> byCycle(Map<String, List<Row>> lists, String list, Class<T> type) {
        return Map.copyOf(rows(lists, list).stream()
                .collect(groupingBy(Row::cycle, mapping(row -> record(row, type), toUnmodifiableList()))));
    }

    private static List<Row> rows(Map<String, List<Row>> lists, String list) {
        return lists.getOrDefault(list, List.of());
    }

    private <T> T record(Row row, Class<T> type) {
        return json.readValue(row.json(), type);
    }
}
