package id.koorwil.portal.task;

import java.time.Instant;

/** The card was moved since it was picked up; the drop changed nothing. */
public class StaleMove extends RuntimeException {

    private final String code;
    private final Status now;
    private final String by;
    private final Instant at;

    StaleMove(String code, Status now, String by, Instant at) {
        super("%s was moved to %s by %s".formatted(code, now, by));
        this.code = code;
        this.now = now;
        this.by = by;
        this.at = at;
    }

    public String code() {
        return code;
    }

    public Status now() {
        return now;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
