package id.koorwil.portal.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a board is cut into lanes by, across its columns. */
public enum BoardLanes {
    TANPA("''"),
    WILAYAH("%1$s.region_code"),
    KOORWIL("%2$s.area_code"),
    /** By name as it is written; one lane for what nobody carries out. */
    PELAKSANA("%1$s.executor"),
    /** One lane for what has none. */
    SUB_TEMA("COALESCE(%1$s.sub_theme_code, '')"),
    PRIORITAS("%1$s.priority");

    private final String sql;

    BoardLanes(String sql) {
        this.sql = sql;
    }

    /** In addresses and in what is kept. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BoardLanes> read(String token) {
        return Arrays.stream(values())
                .filter(lanes -> lanes.token().equals(token))
                .findFirst();
    }

    /** The lane of a task: a code, a name, or empty for what has none. */
    String sql(String task, String region) {
        return sql.formatted(task, region);
    }
}
