package id.koorwil.portal.programme;

/** A value cannot be: too long, not of its form, or an end before its start. */
public class InvalidRow extends RuntimeException {

    InvalidRow(String kind, Object subject, Throwable cause) {
        super("%s %s has a value that cannot be".formatted(kind, subject), cause);
    }
}
