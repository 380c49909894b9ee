package id.koorwil.portal.task;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change;
import java.time.Instant;
import java.util.List;

/** A task was changed; published inside the transaction. */
public record TaskChanged(
        long task,
        long cycle,
        String code,
        long subjectVersion,
        Verb what,
        Actor actor,
        Seat seat,
        Instant at,
        List<FieldChange> fields)
        implements Change {

    static final String KIND = "task";

    public enum Verb {
        CREATED,
        EDITED,
        MOVED,
        DELETED
    }

    @Override
    public String subjectKind() {
        return KIND;
    }

    @Override
    public String subjectId() {
        return Long.toString(task);
    }

    @Override
    public String verb() {
        return what.name();
    }
}
