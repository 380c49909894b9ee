package id.koorwil.portal.live;

/** When a part of a page was read last; what had been committed by then, it shows. */
public final class ReadMark {

    private long at = System.nanoTime();

    /** Set before each reading, so that what is committed meanwhile is read once more rather than missed. */
    public void set() {
        at = SharedReads.readsAsOf();
    }

    /** Whether what was read holds a change. */
    boolean holds(Heard heard) {
        return heard.at() - at < 0;
    }
}
