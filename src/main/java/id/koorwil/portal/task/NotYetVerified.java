package id.koorwil.portal.task;

/** SELESAI is reached from DIPERIKSA only; the step before is to ask for verification. */
public class NotYetVerified extends RuntimeException {

    private final String code;
    private final Status status;

    NotYetVerified(String code, Status status) {
        super("%s is %s".formatted(code, status));
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public Status status() {
        return status;
    }
}
