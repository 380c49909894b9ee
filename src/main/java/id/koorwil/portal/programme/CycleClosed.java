package id.koorwil.portal.programme;

/** A closed cycle is read-only. */
public class CycleClosed extends RuntimeException {

    public CycleClosed(long cycle) {
        super("Cycle %d is closed".formatted(cycle));
    }
}
