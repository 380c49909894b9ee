package id.koorwil.portal.history;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module publishes, inside its transaction, when one of its rows has changed. */
public interface Change {

    /** Kind of the row, as {@code task}. */
    String subjectKind();

    /** The row's number or code. */
    String subjectId();

    /** The row's version after the change. */
    long subjectVersion();

    /** What was done, as {@code MOVED}. */
    String verb();

    Actor actor();

    /** The seat that allowed it. */
    Seat seat();

    Instant at();

    List<FieldChange> fields();

    /** One field's values as text, null where it was or is empty. */
    record FieldChange(
            String field, @Nullable String before, @Nullable String after) {}
}
