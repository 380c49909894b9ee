package id.koorwil.portal.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order the cards of a column stand. */
public enum BoardOrder {
    /** As people have placed them. */
    MANUAL("t.rank_key"),
    /** The earliest deadline first, what has none last. */
    TENGGAT("t.due_on IS NULL, t.due_on, t.rank_key"),
    /** The highest first. */
    PRIORITAS("FIELD(t.priority, 'TINGGI', 'SEDANG', 'RENDAH'), t.rank_key"),
    /** By the names of regions. */
    WILAYAH("r.name, t.rank_key"),
    /** What was changed last first. */
    PERUBAHAN("t.changed_at DESC, t.rank_key");

    private final String sql;

    BoardOrder(String sql) {
        this.sql = sql;
    }

    /** Whether a card has a place that it was given. */
    public boolean byHand() {
        return this == MANUAL;
    }

    /** In addresses and in what is kept. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BoardOrder> read(String token) {
        return Arrays.stream(values())
                .filter(order -> order.token().equals(token))
                .findFirst();
    }

    /** For ORDER BY on {@code task t JOIN region r}; no two cards of a column are alike in it. */
    String sql() {
        return sql;
    }
}
