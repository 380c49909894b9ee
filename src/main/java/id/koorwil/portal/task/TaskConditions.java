package id.koorwil.portal.task;

import id.koorwil.portal.access.Actor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A {@link TaskFilter} as the WHERE of a query on {@code task t JOIN region r}, with named parameters; every value is a
 * parameter.
 */
record TaskConditions(String sql, Map<String, Object> parameters) {

    /** The programme's rule: deadline before today and not SELESAI; needs the parameter {@code today}. */
    static final String LATE = "(t.due_on < :today AND t.status <> 'SELESAI')";

    static final String BLOCKED = "(t.blocked_reason IS NOT NULL)";

    static TaskConditions of(TaskFilter filter, Actor actor, LocalDate today) {
        Builder where = new Builder();
        where.parameters.put("today", today);
        where.anyOf("t.aspect_code", "aspects", filter.aspects());
        filter.regionsFor(actor).ifPresent(codes -> where.oneOf("t.region_code", "regions", codes));
        where.anyOf("r.area_code", "areas", filter.areas());
        where.anyOf("t.status", "statuses", names(filter.statuses()));
        where.anyOf("t.priority", "priorities", names(filter.priorities()));
        where.anyOf("t.executor", "executors", filter.executors());
        if (!filter.deadlines().isEmpty()) {
            where.parameters.put("monday", today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            where.parameters.put("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            List<String> either = filter.deadlines().stream()
                    .map(deadline -> switch (deadline) {
                        case LEWAT -> LATE;
                        case MINGGU_INI -> "(t.due_on BETWEEN :monday AND :sunday AND t.status <> 'SELESAI')";
                        case TANPA -> "(t.due_on IS NULL AND t.status <> 'SELESAI')";
                    })
                    .toList();
            where.and("(" + String.join(" OR ", either) + ")");
        }
        if (filter.blocked()) {
            where.and(BLOCKED);
        }
        if (filter.returned()) {
            where.and("t.returned");
        }
        if (!filter.series().isEmpty()) {
            where.and("t.series_id = (SELECT f.id FROM task f WHERE f.cycle_id = t.cycle_id AND f.code = :series)");
            where.parameters.put("series", filter.series());
        }
        where.words(filter.text());
        return new TaskConditions(where.sql.toString(), where.parameters);
    }

    /** The same for some tasks alone. */
    TaskConditions alsoOf(Set<Long> tasks) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.put("tasks", tasks);
        return new TaskConditions(sql + " AND t.id IN (:tasks)", all);
    }

    /** Text in which LIKE finds nothing but the text itself. */
    static String escaped(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        Set<String> names = new HashSet<>();
        values.forEach(value -> names.add(value.name()));
        return names;
    }

    private static final class Builder {

        private final StringBuilder sql = new StringBuilder("t.deleted_at IS NULL");
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        void and(String condition) {
            sql.append(" AND ").append(condition);
        }

        /** No values leave all rows. */
        void anyOf(String column, String parameter, Set<String> values) {
            if (!values.isEmpty()) {
                oneOf(column, parameter, values);
            }
        }

        /** No values leave no row. */
        void oneOf(String column, String parameter, Set<String> values) {
            if (values.isEmpty()) {
                and("FALSE");
                return;
            }
            and("%s IN (:%s)".formatted(column, parameter));
            parameters.put(parameter, new ArrayList<>(values));
        }

        void words(String text) {
            int n = 0;
            for (String word : text.strip().split("\\s+", -1)) {
                if (!word.isEmpty()) {
                    String parameter = "word" + n++;
                    and("CONCAT_WS('\\n', t.code, t.title, t.output, t.executor, r.name, t.description, t.risk,"
                            + " t.blocked_reason, t.return_reason) LIKE :" + parameter);
                    parameters.put(parameter, "%" + escaped(word) + "%");
                }
            }
        }
    }
}
