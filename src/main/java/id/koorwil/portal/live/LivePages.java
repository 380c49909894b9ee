package id.koorwil.portal.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.history.Change;
import id.koorwil.portal.schedule.EastJava;
import id.koorwil.portal.shell.Rebuilt;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** The open pages of this node. Changes that reach it within {@link #TOGETHER} go out to all of them in one round. */
@org.springframework.stereotype.Component
public class LivePages {

    static final Duration TOGETHER = Duration.ofMillis(50);

    private final SharedReads reads;
    private final CurrentActor actor;
    private final Clock clock;
    private final VersionWatch versions = new VersionWatch();
    private final Map<UI, OpenPage> pages = new ConcurrentHashMap<>();
    private final ExecutorService turns = Executors.newVirtualThreadPerTaskExecutor();
    private final Executor later = CompletableFuture.delayedExecutor(TOGETHER.toMillis(), TimeUnit.MILLISECONDS, turns);
    private List<Heard> waiting = new ArrayList<>();
    private boolean gap;

    LivePages(Broker broker, SharedReads reads, CurrentActor actor, Clock clock) {
        this.reads = reads;
        this.actor = actor;
        this.clock = clock;
        broker.subscribe(this::hear);
    }

    @PreDestroy
    void stop() {
        turns.shutdownNow();
    }

    /** Lets a part of a page follow as long as it is on the page. */
    public void follow(Component part, Follower follower) {
        part.addAttachListener(attached -> {
            OpenPage page = pageOf(attached.getUI());
            page.follow(follower);
            part.addDetachListener(gone -> {
                page.leave(follower);
                gone.unregisterListener();
            });
        });
    }

    /** When a day of East Java begins, every page turns as a whole; those that are seen ask for it themselves too. */
    @Scheduled(cron = "0 0 0 * * *", zone = EastJava.NAME)
    void turnDay() {
        long heardBy = System.nanoTime();
        for (OpenPage page : pages.values()) {
            turns.execute(() -> page.turn(Round.EVERYTHING, heardBy));
        }
    }

    /** In a page's own session: shows on it what was done by no part of it, as by a notice. */
    public void showAnew(UI page) {
        pageOf(page).catchUp(true);
    }

    /** A page that is being left follows no more. */
    void leave(UI ui) {
        pages.remove(ui);
    }

    /** When its browser last said that somebody sees a page, of {@link System#nanoTime}; empty if it follows nothing yet, or no more. */
    OptionalLong seenAt(UI ui) {
        OpenPage page = pages.get(ui);
        return page == null ? OptionalLong.empty() : OptionalLong.of(page.seenAt());
    }

    OpenPage pageOf(UI ui) {
        return pages.computeIfAbsent(ui, fresh -> {
            fresh.addDetachListener(gone -> {
                if (!Rebuilt.isBuilding(fresh)) {
                    pages.remove(fresh);
                }
            });
            return new OpenPage(fresh, reads, actor, clock);
        });
    }

    private synchronized void hear(Change change) {
        gap |= !versions.follows(change);
        waiting.add(new Heard(change, System.nanoTime()));
        if (waiting.size() == 1) {
            later.execute(this::send);
        }
    }

    private synchronized Round next() {
        Round round = new Round(List.copyOf(waiting), gap);
        waiting = new ArrayList<>();
        gap = false;
        return round;
    }

    private void send() {
        Round round = next();
        long heardBy = System.nanoTime();
        reads.forgetBefore(round.heard().getFirst().at());
        for (OpenPage page : pages.values()) {
            turns.execute(() -> page.turn(round, heardBy));
        }
    }
}
