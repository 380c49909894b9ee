package id.koorwil.portal.task;

import java.time.Instant;

/** What is to be undone was changed since; the undo left it alone. */
public class ChangedSince extends RuntimeException {

    private final String code;
    private final String by;
    private final Instant at;

    ChangedSince(String code, String by, Instant at) {
        super("%s was changed by %s since".formatted(code, by));
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
