package id.koorwil.portal.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/**
 * Why the database does not do what it is asked, where neither the portal nor whoever asked has done anything wrong; by
 * MariaDB's error numbers and the classes of the SQL standard's states.
 */
public enum DatabaseTrouble {
    /** It does not answer. */
    AWAY,
    /** There is no room left for what it would write. */
    FULL,
    /** It answers, and does not take what is to be written: it was set to read only, its disk was, or a right was taken away. */
    READ_ONLY;

    private static final String CONNECTION_STATES = "08";
    /** Disk full; table full. */
    private static final Set<Integer> FULL_NUMBERS = Set.of(1021, 1114);
    /** Table read only; right to a table, or to a column, denied; prevented by an option of the server. */
    private static final Set<Integer> READ_ONLY_NUMBERS = Set.of(1036, 1142, 1143, 1290);

    private static final String FULL_WORDS =
            "(?s).*(?:[Ee]rrcode|[Ee]rrno|error):? \"?28\\b.*|(?s).*No space left on device.*";
    private static final String READ_ONLY_WORDS =
            "(?s).*(?:[Ee]rrcode|[Ee]rrno|error):? \"?30\\b.*|(?s).*Read-only file system.*";

    /** Whether an error, or one behind it, means one of them. */
    public static boolean is(Throwable error) {
        return of(error).isPresent();
    }

    /** What an error, or one behind it, means; empty if none of them. */
    public static Optional<DatabaseTrouble> of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                Optional<DatabaseTrouble> told = ofOne(sql);
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseTrouble> ofOne(SQLException failure) {
        String words = String.valueOf(failure.getMessage());
        if (failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || String.valueOf(failure.getSQLState()).startsWith(CONNECTION_STATES)) {
            return Optional.of(AWAY);
        }
        if (FULL_NUMBERS.contains(failure.getErrorCode()) || words.matches(FULL_WORDS)) {
            return Optional.of(FULL);
        }
        if (READ_ONLY_NUMBERS.contains(failure.getErrorCode()) || words.matches(READ_ONLY_WORDS)) {
            return Optional.of(READ_ONLY);
        }
        return Optional.empty();
    }
}
