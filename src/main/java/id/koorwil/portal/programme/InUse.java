package id.koorwil.portal.programme;

/** A row that others refer to, or whose code or name is taken, cannot be changed so. */
public class InUse extends RuntimeException {

    private final String kind;
    private final String subject;

    InUse(String kind, String subject, Throwable cause) {
        super("%s %s is in use or already there".formatted(kind, subject), cause);
        this.kind = kind;
        this.subject = subject;
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }
}
