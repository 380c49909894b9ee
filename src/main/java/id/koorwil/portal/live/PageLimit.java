package id.koorwil.portal.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.shell.Rebuilt;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many pages are open at a time, each of which the server keeps: {@link #OF_AN_ACCOUNT} of an account, and in all as many as fit
 * {@link #PART_OF_HEAP} of the heap. Beyond, the page that was seen longest ago is let go of, of an account whose pages are all
 * seen the one that was opened first: its browser is led to {@link
 * RestPage}, which leads back once somebody looks. Whoever opens pages faster than he could look at them waits. Pages of browsers
 * that vanished are closed soon after their heartbeats end.
 */
@Component
class PageLimit implements VaadinServiceInitListener {

    static final int OF_AN_ACCOUNT = 8;

    /** Rounded up from the heap of a live board, see docs/benchmarks.md. */
    static final long BYTES_OF_A_PAGE = 500_000;

    static final double PART_OF_HEAP = 0.6;

    /** A page that said so within this time is before somebody's eyes. */
    private static final Duration SEEN = Duration.ofSeconds(50);

    /** For the browser to hear that it is let go of. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    /** Of an older page without a line its browser has vanished, and nobody hastes. */
    private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(3);

    /** Within it so many are let go of that a browser with a dozen tabs can be begun anew; further ones wait. */
    private static final int BEYOND = 4;

    private static final Duration BURST = Duration.ofSeconds(15);

    private static final Logger log = LoggerFactory.getLogger(PageLimit.class);

    private final LivePages pages;
    private final CurrentActor actor;
    private final int inAll;
    private final Map<UI, Entry> entries = new ConcurrentHashMap<>();
    private final Cache<Long, AtomicInteger> letGo =
            Caffeine.newBuilder().expireAfterWrite(BURST).build();
    private final AtomicLong opened = new AtomicLong();
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
    private final Executor afterFarewell =
            CompletableFuture.delayedExecutor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS, work);

    /**
     * An open page.
     *
     * @param number in the order in which pages were opened
     * @param openedAt of {@link System#nanoTime}
     */
    private record Entry(long account, long number, long openedAt) {}

    PageLimit(LivePages pages, CurrentActor actor) {
        this.pages = pages;
        this.actor = actor;
        this.inAll = fitting(Runtime.getRuntime().maxMemory());
    }

    /**
     * How many pages fit.
     *
     * @param heap bytes
     */
    static int fitting(long heap) {
        return (int) (heap * PART_OF_HEAP / BYTES_OF_A_PAGE);
    }

    @PreDestroy
    void stop() {
        work.shutdownNow();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> enter(init.getUI()));
    }

    /** Whether there is no room for another page, nor one that nobody sees. */
    boolean isFull() {
        return entries.size() >= inAll && entries.entrySet().stream().allMatch(this::isSeen);
    }

    /** Whether the one who asks has so many pages let go of that another one has to wait. */
    boolean isInHaste() {
        AtomicInteger gone = letGo.getIfPresent(actor.get().accountId());
        return gone != null && gone.get() >= BEYOND;
    }

    private void enter(UI page) {
        long account = actor.get().accountId();
        entries.put(page, new Entry(account, opened.incrementAndGet(), System.nanoTime()));
        page.addDetachListener(gone -> {
            if (!Rebuilt.isBuilding(page)) {
                entries.remove(page);
            }
        });
        if (entries.values().stream()
                        .filter(other -> other.account() == account)
                        .count()
                > OF_AN_ACCOUNT) {
            leastSeen(other -> !other.getKey().equals(page) && other.getValue().account() == account)
                    .ifPresent(this::letGo);
        } else if (entries.size() > inAll) {
            leastSeen(other -> !other.getKey().equals(page) && !isSeen(other)).ifPresent(this::letGo);
        }
    }

    private long seenAt(Map.Entry<UI, Entry> entry) {
        return pages.seenAt(entry.getKey()).orElse(entry.getValue().openedAt());
    }

    private boolean isSeen(Map.Entry<UI, Entry> entry) {
        return System.nanoTime() - seenAt(entry) < SEEN.toNanos();
    }

    private Optional<UI> leastSeen(Predicate<Map.Entry<UI, Entry>> among) {
        return entries.entrySet().stream()
                .filter(among)
                .min(Comparator.<Map.Entry<UI, Entry>>comparingInt(entry -> isSeen(entry) ? 1 : 0)
                        .thenComparingLong(
                                entry -> isSeen(entry) ? entry.getValue().number() : seenAt(entry)))
                .map(Map.Entry::getKey);
    }

    /** One that cannot be told is closed at once: when it asks again, it loads itself anew. */
    private void letGo(UI page) {
        Entry entry = entries.remove(page);
        if (entry == null) {
            return; // gone by itself meanwhile
        }
        pages.leave(page);
        PushConnection line = page.getInternals().getPushConnection(); // none if it has just been closed
        boolean connected = line != null && line.isConnected();
        if (connected || System.nanoTime() - entry.openedAt() < UNTIL_CONNECTED.toNanos()) {
            letGo.get(entry.account(), first -> new AtomicInteger()).incrementAndGet();
        }
        work.execute(() -> {
            boolean told = inSession(page, () -> {
                if (!connected) {
                    close(page);
                    return;
                }
                page.getPage()
                        .executeJs(
                                "location.replace($0 + '#' + encodeURIComponent(location.pathname + location.search))",
                                RestPage.ADDRESS);
                page.push();
            });
            if (told) {
                afterFarewell.execute(() -> inSession(page, () -> close(page)));
            }
        });
    }

    /** At once, waiting for others: Flow takes no page out of a session that is about to tell all its pages what is new. */
    private static boolean inSession(UI page, Runnable work) {
        try {
            page.accessSynchronously(work::run);
            return true;
        } catch (UIDetachedException gone) {
            log.debug("A page was closed before it was let go of", gone);
            return false;
        }
    }

    private static void close(UI page) {
        VaadinSession session = page.getSession();
        if (session != null) {
            page.close();
            session.removeUI(page);
        }
    }

    /** Flow looks for them only when another page of the same browser asks for something. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void closeVanished() {
        entries.keySet().removeIf(page -> page.getSession() == null);
        for (UI page : entries.keySet()) {
            work.execute(() -> inSession(page, () -> {
                VaadinSession session = page.getSession();
                if (session != null && !session.getService().isUIActive(page)) {
                    close(page);
                }
            }));
        }
    }
}
