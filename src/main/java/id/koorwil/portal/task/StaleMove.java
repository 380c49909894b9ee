package id.koorwil.portal.task;

import java.time.Instant;

/** The card was moved since it was picked up; the drop changed nothing. */
public final class StaleMove extends OtherWasFirst {

    private final String code;
    private final String aspect;
    private final SeenPlace now;

    StaleMove(String code, String aspect, SeenPlace now, String by, Instant at) {
        super("%s was moved to %s by %s".formatted(code, now.status(), by), by, at);
        this.code = code;
        this.aspect = aspect;
        this.now = now;
    }

    public String code() {
        return code;
    }

    /** Code of the aspect on whose board it is now. */
    public String aspect() {
        return aspect;
    }

    public SeenPlace now() {
        return now;
    }
}
