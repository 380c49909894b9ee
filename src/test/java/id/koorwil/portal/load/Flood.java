package id.koorwil.portal.load;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The same thing at a steady rate, by a few at a time, until it is closed; counts what came of it. */
final class Flood implements AutoCloseable {

    private static final int AT_A_TIME = 8;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_A_TIME);
    private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
    private final String name;

    private Flood(String name) {
        this.name = name;
    }

    /**
     * Begins it.
     *
     * @param perSecond at most; fewer if answers are slow
     * @param attempt answers what came of it, in a word
     */
    static Flood of(String name, int perSecond, Callable<String> attempt) {
        return begun(name, TimeUnit.SECONDS.toMicros(AT_A_TIME) / perSecond, attempt);
    }

    /** The same, slowly. */
    static Flood ofMinute(String name, int perMinute, Callable<String> attempt) {
        return begun(name, TimeUnit.MINUTES.toMicros(AT_A_TIME) / perMinute, attempt);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // counted
    private static Flood begun(String name, long period, Callable<String> attempt) {
        Flood flood = new Flood(name);
        for (int i = 0; i < AT_A_TIME; i++) {
            flood.threads.scheduleAtFixedRate(
                    () -> flood.count(attempt), period * i / AT_A_TIME, period, TimeUnit.MICROSECONDS);
        }
        return flood;
    }

    private void count(Callable<String> attempt) {
        String outcome;
        try {
            outcome = attempt.call();
        } catch (Exception e) {
            outcome = e.getClass().getSimpleName();
        }
        outcomes.computeIfAbsent(outcome, any -> new AtomicInteger()).incrementAndGet();
    }

    int counted(String outcome) {
        AtomicInteger count = outcomes.get(outcome);
        return count == null ? 0 : count.get();
    }

    boolean onlyOutcome(String outcome) {
        return outcomes.keySet().equals(Set.of(outcome));
    }

    String said() {
        return name + ": " + new TreeMap<>(outcomes);
    }

    /** Begins no more, and waits for the answers. */
    @Override
    public void close() {
        threads.close();
    }
}
