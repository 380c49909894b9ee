package id.koorwil.portal.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who has the same board or task before their eyes. A page in a hidden tab, or of a lost line, is nobody's. */
@org.springframework.stereotype.Component
public class Presence {

    /** Comings and goings of this time are told together. */
    private static final Duration TOGETHER = Duration.ofSeconds(1);

    /** After so long without a sign of the browser, three of which it has missed by then, nobody is there. */
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private static final Duration SWEEP = Duration.ofSeconds(15);

    private final LivePages pages;
    private final CurrentActor actor;
    private final Map<Onlooker, String> places = new ConcurrentHashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();
    private final Executor soon =
            CompletableFuture.delayedExecutor(TOGETHER.toMillis(), TimeUnit.MILLISECONDS, tellers);
    private final Executor nextSweep =
            CompletableFuture.delayedExecutor(SWEEP.toMillis(), TimeUnit.MILLISECONDS, tellers);

    /** Somebody before a part of a page. */
    private static final class Onlooker {

        private final OpenPage page;
        private final Actor who;
        private final Consumer<List<String>> others;
        private volatile boolean counted = true;

        Onlooker(OpenPage page, Actor who, Consumer<List<String>> others) {
            this.page = page;
            this.who = who;
            this.others = others;
        }

        boolean present() {
            return page.seenWithin(PATIENCE);
        }
    }

    Presence(LivePages pages, CurrentActor actor) {
        this.pages = pages;
        this.actor = actor;
        nextSweep.execute(this::sweep);
    }

    @PreDestroy
    void stop() {
        tellers.shutdownNow();
    }

    /** A part of a page that shows who else is at a place. */
    public final class Watch {

        private final Component part;
        private final Consumer<List<String>> others;
        private String place = "";
        private @Nullable Onlooker onlooker;

        private Watch(Component part, Consumer<List<String>> others) {
            this.part = part;
            this.others = others;
            part.addAttachListener(attached -> enter());
            part.addDetachListener(gone -> leave());
        }

        /** Says which place the part shows. */
        public void at(String now) {
            if (!now.equals(place)) {
                leave();
                place = now;
                others.accept(List.of());
                enter();
            }
        }

        private void enter() {
            if (part.isAttached() && !place.isEmpty() && onlooker == null) {
                onlooker = new Onlooker(pages.pageOf(part.getUI().orElseThrow()), actor.get(), others);
                places.put(onlooker, place);
                tellSoon(place);
            }
        }

        private void leave() {
            if (onlooker != null) {
                places.remove(onlooker);
                onlooker = null;
                tellSoon(place);
            }
        }
    }

    /**
     * Lets a part of a page be at a place, and hear who else is.
     *
     * @param others is handed their display names in alphabetical order, in the page's own session
     */
    public Watch watch(Component part, Consumer<List<String>> others) {
        return new Watch(part, others);
    }

    private void sweep() {
        places.forEach((onlooker, place) -> {
            if (onlooker.counted != onlooker.present()) {
                onlooker.counted = onlooker.present();
                tellSoon(place);
            }
        });
        nextSweep.execute(this::sweep);
    }

    private synchronized void tellSoon(String place) {
        if (changed.isEmpty()) {
            soon.execute(this::tellAll);
        }
        changed.add(place);
    }

    private void tellAll() {
        Set<String> now;
        synchronized (this) {
            now = Set.copyOf(changed);
            changed.clear();
        }
        places.forEach((onlooker, place) -> {
            if (now.contains(place)) {
                tellers.execute(() -> tell(onlooker, place));
            }
        });
    }

    private void tell(Onlooker onlooker, String place) {
        try {
            Future<Void> _ = onlooker.page.ui().access(() -> {
                if (place.equals(places.get(onlooker))) {
                    onlooker.others.accept(othersThan(onlooker.who, place));
                }
            });
        } catch (UIDetachedException gone) {
            places.remove(onlooker);
        }
    }

    private List<String> othersThan(Actor who, String place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().equals(place))
                .map(Map.Entry::getKey)
                .filter(Onlooker::present)
                .map(onlooker -> onlooker.who)
                .filter(other -> other.accountId() != who.accountId())
                .map(Actor::displayName)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
