package id.koorwil.portal.load;

import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/** Somebody at the board. */
interface Person extends AutoCloseable {

    /** Does one thing, and waits for what comes of it. */
    void act() throws InterruptedException;

    /** Does no more; what was held back on purpose ends. */
    void settle();

    /** Waits until the page shows what is wanted, as long as the patience lasts. */
    void await(Predicate<Map<String, ShownCards>> wanted, Duration patience) throws InterruptedException;

    /** The columns as the page shows them now. */
    Map<String, ShownCards> board();

    /** What is written in the page's head, or anywhere on it. */
    String head();

    @Override
    void close();
}
