package id.koorwil.portal.programme;

/** No row of this kind and code, or none any more at the version that was seen. */
public class UnknownRow extends RuntimeException {

    public UnknownRow(String kind, Object subject) {
        super("No %s %s".formatted(kind, subject));
    }
}
