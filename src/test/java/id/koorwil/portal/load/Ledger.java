package id.koorwil.portal.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What was asked for and what came of it, as the pages were told. */
final class Ledger {

    static final int UNTOLD = -1;

    /** Tasks that are as they were before, counted one by one. */
    static final String UNDONE = "task taken back";

    /** What a page was told of a change. */
    enum Outcome {
        DONE,
        REFUSED,
        /** Asked for, and no answer came: it may have been done or not. */
        UNKNOWN
    }

    private final Map<String, AtomicInteger> counts = Collections.synchronizedMap(new TreeMap<>());
    private final Map<Long, AtomicInteger> movesDone = Collections.synchronizedMap(new TreeMap<>());
    private final Map<Long, AtomicInteger> movesUnknown = Collections.synchronizedMap(new TreeMap<>());
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> unique = Collections.synchronizedMap(new TreeMap<>());

    void count(String what, Outcome outcome, int number) {
        counts.computeIfAbsent(what + " " + outcome, any -> new AtomicInteger()).addAndGet(number);
    }

    int counted(String what, Outcome outcome) {
        AtomicInteger count = counts.get(what + " " + outcome);
        return count == null ? 0 : count.get();
    }

    void move(long task, Outcome outcome) {
        count("move", outcome, 1);
        if (outcome == Outcome.DONE) {
            movesDone.computeIfAbsent(task, any -> new AtomicInteger()).incrementAndGet();
        } else if (outcome == Outcome.UNKNOWN) {
            movesUnknown.computeIfAbsent(task, any -> new AtomicInteger()).incrementAndGet();
        }
    }

    /** Something that a page should not have shown. */
    void fault(String what) {
        faults.add(what);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** A text that is like no other is about to be saved. */
    void begins(String text) {
        unique.put(text, UNTOLD);
    }

    /** It was not saved. */
    void refused(String text) {
        count("edit", Outcome.REFUSED, 1);
        unique.put(text, 0);
    }

    /** It was saved, in one task. */
    void saved(String text) {
        set(text, 1);
    }

    /** A task was made of it. */
    void made(String title) {
        count("task made", Outcome.DONE, 1);
        unique.put(title, 1);
    }

    /** It was saved, in so many tasks. */
    void set(String text, int tasks) {
        count("edit", Outcome.DONE, tasks);
        unique.put(text, tasks);
    }

    /** In how many tasks each text was saved, as the page was told; {@link #UNTOLD} where it was told nothing. */
    Map<String, Integer> unique() {
        return unique;
    }

    Map<Long, AtomicInteger> movesDone() {
        return movesDone;
    }

    Map<Long, AtomicInteger> movesUnknown() {
        return movesUnknown;
    }

    Map<String, AtomicInteger> counts() {
        return counts;
    }
}
