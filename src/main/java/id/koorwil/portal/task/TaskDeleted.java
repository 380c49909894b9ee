package id.koorwil.portal.task;

import java.time.Instant;

/** The task was deleted; nothing can be changed on it any more. */
public class TaskDeleted extends RuntimeException {

    private final String code;
    private final String by;
    private final Instant at;

    TaskDeleted(String code, String by, Instant at) {
        super("%s was deleted by %s".formatted(code, by));
        this.code = code;
        this.by = by;
        this.at = at;
    }

    public String code() {
        return code;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
