package id.koorwil.portal.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.PushConnection;
import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.database.DatabaseTrouble;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page in somebody's browser, with the parts of it that follow what others do. */
class OpenPage {

    private static final Logger log = LoggerFactory.getLogger(OpenPage.class);

    private final UI ui;
    private final SharedReads reads;
    private final CurrentActor actor;
    private final Clock clock;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    /** A round that this page could not follow; the next one reads everything. */
    private boolean missed;
    /** The day that its parts were read on: what is late on the next one is another question. */
    private LocalDate day;
    /** When the browser last said that somebody sees the page. */
    private volatile long seenAt = System.nanoTime();

    OpenPage(UI ui, SharedReads reads, CurrentActor actor, Clock clock) {
        this.ui = ui;
        this.reads = reads;
        this.actor = actor;
        this.clock = clock;
        this.day = today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    void follow(Follower follower) {
        followers.add(follower);
    }

    void leave(Follower follower) {
        followers.remove(follower);
    }

    /**
     * Lets all parts follow a round, and sends what that came to before others wait for what was read.
     *
     * <p>A request of the page that is at work meanwhile takes the turn over, and what it came to is part of its answer. Sent by
     * itself from within, it would take along what the answer is about: one that rebuilds the whole page would come out empty.
     */
    void turn(Round round, long heardBy) {
        Thread own = Thread.currentThread();
        try {
            Future<Void> _ = ui.access(() -> reads.together(ui, heardBy, () -> {
                followAll(isBehind() && !round.everything() ? new Round(round.heard(), true) : round);
                if (Thread.currentThread().equals(own)
                        && ui.getPushConfiguration().getPushMode().isEnabled()) {
                    ui.push();
                }
            }));
        } catch (UIDetachedException goneMeanwhile) {
            log.debug("A page was closed before its turn", goneMeanwhile);
        }
    }

    UI ui() {
        return ui;
    }

    void seen() {
        seenAt = System.nanoTime();
    }

    /** Of {@link System#nanoTime}. */
    long seenAt() {
        return seenAt;
    }

    /** Whether its browser has a line open for news; without pushing at all there is none to miss. */
    boolean hearsAtOnce() {
        PushConnection line = ui.getInternals().getPushConnection();
        return line == null || line.isConnected();
    }

    boolean seenWithin(Duration time) {
        return System.nanoTime() - seenAt < time.toNanos();
    }

    private boolean isBehind() {
        return missed || !day.equals(today());
    }

    /** In the page's own session: reads everything again, if something was missed or could have been. */
    void catchUp(boolean sure) {
        if (isBehind() || sure) {
            reads.together(ui, System.nanoTime(), () -> followAll(Round.EVERYTHING));
        }
    }

    /** Who may not read hears nothing, as after signing out elsewhere. What fails in one part keeps no other from following. */
    private void followAll(Round round) {
        missed = false;
        day = today();
        if (!Permissions.allows(actor.get(), Action.READ, Scope.WHOLE_PORTAL)) {
            return;
        }
        for (Follower follower : followers) {
            try {
                follower.follow(round);
            } catch (RuntimeException e) {
                missed = true;
                if (DatabaseTrouble.is(e)) {
                    log.debug("The database is away; the page follows later", e);
                } else {
                    log.error("A page could not follow", e);
                }
            }
        }
    }
}
