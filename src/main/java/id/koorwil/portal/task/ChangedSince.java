package id.koorwil.portal.task;

import java.time.Instant;

/** What is to be undone was changed since; the undo left it alone. */
public final class ChangedSince extends OtherWasFirst {

    private final String code;

    ChangedSince(String code, String by, Instant at) {
        super("%s was changed by %s since".formatted(code, by), by, at);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
