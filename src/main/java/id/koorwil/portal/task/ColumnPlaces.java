package id.koorwil.portal.task;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds a free place in a column. The caller holds the board ({@code CycleGate.holdBoard}), so that two cards never get
 * the same. Deleted cards keep their places.
 */
@Component
class ColumnPlaces {

    private final JdbcClient jdbc;

    ColumnPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A column of a board. */
    record ColumnOf(long cycle, String aspect, Status status) {}

    /**
     * A place for a card.
     *
     * @param self id of the card that moves, 0 for a new one
     */
    Rank find(ColumnOf column, Place place, long self) {
        Rank rank = rankAt(column, place, self);
        if (rank.isLong() && spread(column, self)) {
            return rankAt(column, place, self);
        }
        return rank;
    }

    /**
     * A place that a card had before: the very same, or right below whichever card has it now.
     *
     * @param self id of the card
     */
    Rank again(ColumnOf column, Rank before, long self) {
        // index task_column
        List<Rank> fromThere =
                select(column, self, "AND rank_key >= :neighbour ORDER BY rank_key LIMIT 2", before.key());
        boolean free = fromThere.isEmpty() || !fromThere.getFirst().equals(before);
        return free ? before : Rank.between(before, fromThere.size() > 1 ? fromThere.get(1) : null);
    }

    private Rank rankAt(ColumnOf column, Place place, long self) {
        if (place.above() != null) {
            List<Rank> fromAbove = select(column, self, """
                    AND rank_key >= (SELECT n.rank_key FROM task n
                                      WHERE n.id = :neighbour AND n.cycle_id = :cycle AND n.aspect_code = :aspect
                                        AND n.status = :status)
                    ORDER BY rank_key LIMIT 2
                    """, place.above());
            if (!fromAbove.isEmpty()) {
                return Rank.between(fromAbove.getFirst(), fromAbove.size() > 1 ? fromAbove.get(1) : null);
            }
        }
        if (place.below() != null) {
            List<Rank> fromBelow = select(column, self, """
                    AND rank_key <= (SELECT n.rank_key FROM task n
                                      WHERE n.id = :neighbour AND n.cycle_id = :cycle AND n.aspect_code = :aspect
                                        AND n.status = :status)
                    ORDER BY rank_key DESC LIMIT 2
                    """, place.below());
            if (!fromBelow.isEmpty()) {
                return Rank.between(fromBelow.size() > 1 ? fromBelow.get(1) : null, fromBelow.getFirst());
            }
        }
        Optional<Rank> end =
                select(column, self, "ORDER BY rank_key " + (place.bottom() ? "DESC" : "ASC") + " LIMIT 1", 0).stream()
                        .findFirst();
        return place.bottom() ? Rank.between(end.orElse(null), null) : Rank.between(null, end.orElse(null));
    }

    private List<Rank> select(ColumnOf column, long self, String which, Object neighbour) {
        // index task_column
        return jdbc.sql("""
                SELECT rank_key FROM task
                 WHERE cycle_id = :cycle AND aspect_code = :aspect AND status = :status AND id <> :self
                """ + which)
                .param("cycle", column.cycle())
                .param("aspect", column.aspect())
                .param("status", column.status().name())
                .param("self", self)
                .param("neighbour", neighbour)
                .query((row, n) -> new Rank(row.getString("rank_key")))
                .list();
    }

    /** Gives the whole column short keys again, in the same order; not now if somebody is changing one of its cards. */
    private boolean spread(ColumnOf column, long self) {
        List<Long> ids;
        try {
            ids = jdbc.sql("""
                    SELECT id FROM task
                     WHERE cycle_id = :cycle AND aspect_code = :aspect AND status = :status AND id <> :self
                     ORDER BY rank_key
                       FOR UPDATE NOWAIT
                    """)
                    .param("cycle", column.cycle())
                    .param("aspect", column.aspect())
                    .param("status", column.status().name())
                    .param("self", self)
                    .query((row, n) -> row.getLong("id"))
                    .list();
        } catch (PessimisticLockingFailureException somebodyHoldsACard) {
            return false;
        }
        free(ids);
        List<Rank> ranks = spareOf(self, Rank.spread(ids.size() + 1));
        for (int i = 0; i < ids.size(); i++) {
            jdbc.sql("UPDATE task SET rank_key = :rank WHERE id = :id")
                    .param("rank", ranks.get(i).key())
                    .param("id", ids.get(i))
                    .update();
        }
        return true;
    }

    /** Makes room: no key that is given next is another card's by then. */
    private void free(List<Long> ids) {
        jdbc.sql("UPDATE task SET rank_key = CONCAT('~', id) WHERE id IN (:ids)")
                .param("ids", ids)
                .update();
    }

    /** Without the key that the moving card still has. */
    private List<Rank> spareOf(long self, List<Rank> ranks) {
        Optional<String> own = jdbc.sql("SELECT rank_key FROM task WHERE id = :self")
                .param("self", self)
                .query(String.class)
                .optional();
        return ranks.stream()
                .filter(rank -> own.filter(rank.key()::equals).isEmpty())
                .toList();
    }
}
