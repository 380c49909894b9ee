package id.koorwil.portal.people;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change;
import java.time.Instant;
import java.util.List;

/** An account was opened, its password changed, or a device of its signed out; never holds a password. */
public record AccountChanged(
        long account, long subjectVersion, String verb, Actor actor, Seat seat, Instant at, List<FieldChange> fields)
        implements Change {

    static final String PASSWORD_CHANGED = "PASSWORD_CHANGED";
    static final String DEVICE_FORGOTTEN = "DEVICE_FORGOTTEN";

    /** Of {@link #DEVICE_FORGOTTEN}: the series that the device was known by. */
    static final String DEVICE = "device";

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public String subjectId() {
        return Long.toString(account);
    }
}
