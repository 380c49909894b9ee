package id.koorwil.portal.task;

import java.time.Instant;

/** Somebody else changed the task before; what was wanted changed nothing. */
public abstract sealed class OtherWasFirst extends RuntimeException
        permits ChangedSince, FieldConflict, StaleMove, TaskDeleted {

    private final String by;
    private final Instant at;

    OtherWasFirst(String message, String by, Instant at) {
        super(message);
        this.by = by;
        this.at = at;
    }

    /** Display name of who was first. */
    public final String by() {
        return by;
    }

    public final Instant at() {
        return at;
    }
}
