package id.koorwil.portal.programme;

/** Somebody else changed the row since it was seen; nothing is changed. */
public class StaleRow extends RuntimeException {

    StaleRow(String kind, Object subject) {
        super("%s %s was changed since it was seen".formatted(kind, subject));
    }
}
