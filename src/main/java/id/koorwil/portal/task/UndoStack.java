package id.koorwil.portal.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was done on a page, step by step, the latest first; each step may have changed several tasks. */
public final class UndoStack {

    private static final int DEEPEST = 20;

    private final Deque<List<TaskChanged>> steps = new ArrayDeque<>();

    /** Remembers a step; more than {@value #DEEPEST} are forgotten, the oldest first. */
    public void push(List<TaskChanged> step) {
        steps.push(List.copyOf(step));
        if (steps.size() > DEEPEST) {
            steps.removeLast();
        }
    }

    public Optional<List<TaskChanged>> latest() {
        return Optional.ofNullable(steps.peek());
    }

    /** A step as it stands now: earlier ones go on from what was undone after them; none once it was undone itself. */
    public Optional<List<TaskChanged>> current(List<TaskChanged> step) {
        return steps.stream().filter(known -> same(known, step)).findFirst();
    }

    /** Forgets a step that cannot be undone at all. */
    public void forget(List<TaskChanged> step) {
        steps.removeIf(known -> same(known, step));
    }

    private static boolean same(List<TaskChanged> one, List<TaskChanged> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(n -> one.get(n).isAs(other.get(n)));
    }

    /**
     * Forgets a step that was undone, as far as it could be. Steps before it go on from there: to them, what was undone is no
     * change by somebody else.
     */
    public void undone(List<TaskChanged> step, Undone undone) {
        steps.remove(step);
        Map<Long, TaskChanged> now =
                undone.changes().stream().collect(Collectors.toMap(TaskChanged::task, Function.identity()));
        List<List<TaskChanged>> earlier = new ArrayList<>(steps);
        steps.clear();
        earlier.forEach(one -> steps.addLast(one.stream()
                .map(change -> goOn(change, step, now.get(change.task())))
                .toList()));
    }

    private static TaskChanged goOn(TaskChanged change, List<TaskChanged> step, @Nullable TaskChanged now) {
        boolean wasLastBefore = now != null
                && step.stream()
                        .filter(undone -> undone.task() == change.task())
                        .anyMatch(undone -> undone.versionBefore() == change.subjectVersion());
        return wasLastBefore && now != null ? change.withVersion(now.subjectVersion()) : change;
    }
}
