package id.koorwil.portal.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.koorwil.portal.history.Change;

/** Notices by the versions of rows that a change has not arrived, or not yet. */
class VersionWatch {

    private static final int ROWS = 20_000;

    private final Cache<Row, Long> last =
            Caffeine.newBuilder().maximumSize(ROWS).build();

    private record Row(String kind, String id) {}

    /** Whether all earlier changes of the row have been heard, as far as is known. */
    boolean follows(Change change) {
        Row row = new Row(change.subjectKind(), change.subjectId());
        Long before = last.getIfPresent(row);
        if (before == null || change.subjectVersion() > before) {
            last.put(row, change.subjectVersion());
        }
        return before == null || change.subjectVersion() <= before + 1;
    }
}
