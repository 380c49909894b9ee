package id.koorwil.portal.task;

import java.time.Instant;

/** The task was deleted; nothing can be changed on it any more. */
public final class TaskDeleted extends OtherWasFirst {

    private final String code;

    TaskDeleted(String code, String by, Instant at) {
        super("%s was deleted by %s".formatted(code, by), by, at);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
