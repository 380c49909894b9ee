package id.koorwil.portal.live;

import com.vaadin.flow.component.UI;
import id.koorwil.portal.access.Actor;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;

/** A page of somebody that listens, without a browser. */
public final class Ears {

    private Ears() {}

    /** Whether somebody's page is told what others do. */
    public static boolean hear(Actor whose) {
        AtomicBoolean heard = new AtomicBoolean();
        OpenPage page = new OpenPage(new UI(), new SharedReads(), () -> whose, Clock.systemUTC());
        page.follow(round -> heard.set(true));
        page.catchUp(true);
        return heard.get();
    }
}
