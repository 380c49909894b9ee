package id.koorwil.portal.load;

import java.util.Map;

/** Somebody at the board. */
interface Person extends AutoCloseable {

    /** Does one thing, and waits for what comes of it. */
    void act() throws InterruptedException;

    /** Does no more; what was held back on purpose ends. */
    void settle();

    /** The columns as the page shows them now. */
    Map<String, ShownCards> board();

    @Override
    void close();
}
