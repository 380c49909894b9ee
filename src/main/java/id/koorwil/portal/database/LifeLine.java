package id.koorwil.portal.database;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the database server if the portal ends without doing so itself, as when it is killed or out of memory. A shell waits at the
 * end of a pipe: the operating system closes that with the portal, whatever ended it.
 */
final class LifeLine implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LifeLine.class);
    private static final String DONE = "selesai";
    private static final String WATCH =
            "trap '' HUP INT TERM; read -r said; [ \"$said\" = " + DONE + " ] || kill \"$1\"";

    private final OutputStream pipe;

    private LifeLine(OutputStream pipe) {
        this.pipe = pipe;
    }

    /** Where there is no shell the server stays until the next start, see {@link OrphanServer}. */
    static LifeLine of(ProcessHandle server) {
        try {
            Process watch = new ProcessBuilder(List.of("sh", "-c", WATCH, "portal", Long.toString(server.pid())))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return new LifeLine(watch.getOutputStream());
        } catch (IOException e) {
            log.debug("There is no shell to watch", e);
            return new LifeLine(OutputStream.nullOutputStream());
        }
    }

    /** The server has been ended. */
    @Override
    public void close() {
        try (pipe) {
            pipe.write((DONE + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            log.debug("Nobody watches any more", e);
        }
    }
}
