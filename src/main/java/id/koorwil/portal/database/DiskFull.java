package id.koorwil.portal.database;

import java.sql.SQLException;
import java.util.Set;

/** There is no room left for what the database would write; by MariaDB's error numbers. */
final class DiskFull {

    private static final int DISK_FULL = 1021;
    private static final int TABLE_FULL = 1114;
    private static final Set<Integer> NUMBERS = Set.of(DISK_FULL, TABLE_FULL);
    private static final String SYSTEMS_NUMBER =
            "(?s).*(?:[Ee]rrcode|[Ee]rrno|error):? ?28\\b.*|(?s).*No space left on device.*";

    private DiskFull() {}

    static boolean is(SQLException failure) {
        return NUMBERS.contains(failure.getErrorCode())
                || (failure.getMessage() != null && failure.getMessage().matches(SYSTEMS_NUMBER));
    }
}
