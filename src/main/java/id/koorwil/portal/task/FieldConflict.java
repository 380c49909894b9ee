package id.koorwil.portal.task;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody else changed the same field since it was seen; both values are kept for the person to choose. */
public final class FieldConflict extends OtherWasFirst {

    private final transient TaskField<?> field;
    private final transient @Nullable Object mine;
    private final transient @Nullable Object theirs;

    FieldConflict(TaskField<?> field, @Nullable Object mine, @Nullable Object theirs, String by, Instant at) {
        super("%s was changed by %s".formatted(field.name(), by), by, at);
        this.field = field;
        this.mine = mine;
        this.theirs = theirs;
    }

    public TaskField<?> field() {
        return Objects.requireNonNull(field);
    }

    public @Nullable Object mine() {
        return mine;
    }

    public @Nullable Object theirs() {
        return theirs;
    }
}
