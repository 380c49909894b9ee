package id.koorwil.portal.programme;

/** No row of this kind and code, or none in the state that the change needs. */
public class UnknownRow extends RuntimeException {

    public UnknownRow(String kind, Object subject) {
        super("No %s %s".formatted(kind, subject));
    }
}
