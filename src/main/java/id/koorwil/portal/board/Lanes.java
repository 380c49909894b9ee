package id.koorwil.portal.board;

import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.LaneCounts;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.text.Alike;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lanes of a board from when it is entered: what they hold, their order, and which are open. What others do changes neither
 * the order nor which lanes there are, so that nothing jumps.
 */
class Lanes {

    private final BoardLanes by;

    /** Held cards at first, and stand before the others. */
    private final Set<String> leading = new HashSet<>();

    /** Have held cards, and keep their names as they were written first. */
    private final Set<String> seen = new LinkedHashSet<>();

    /** Are open though they hold no card: opened here, or emptied here. */
    private final Set<String> opened = new HashSet<>();

    private List<LaneCounts> counts = List.of();

    Lanes(BoardLanes by) {
        this.by = by;
    }

    BoardLanes by() {
        return by;
    }

    /** Whether the board is cut into any. */
    boolean any() {
        return by != BoardLanes.TANPA;
    }

    Collection<String> seen() {
        return Collections.unmodifiableSet(seen);
    }

    /**
     * Takes what they hold now.
     *
     * @param closed those that the person has closed
     */
    void count(List<LaneCounts> read, Set<String> closed) {
        boolean begins = seen.isEmpty();
        Set<String> written = keys(read);
        List<LaneCounts> now = read.stream()
                .map(lane -> new LaneCounts(key(lane.lane(), written), lane.cards()))
                .toList();
        Set<String> held = keys(now);
        keys(counts).stream()
                .filter(lane -> !held.contains(lane) && !closed.contains(lane))
                .forEach(opened::add);
        seen.addAll(held);
        if (begins) {
            leading.addAll(held);
        }
        counts = now;
    }

    /** How many cards each column holds in all of them. */
    Map<Status, Integer> columns() {
        Map<Status, Integer> sums = new EnumMap<>(Status.class);
        counts.forEach(lane -> lane.cards().forEach((status, cards) -> sums.merge(status, cards, Integer::sum)));
        return sums;
    }

    /** A lane by the name that it has here. */
    String key(String lane) {
        return key(lane, Set.of());
    }

    /** As the other one, unless that name is one of the others' now. */
    private String key(String lane, Set<String> others) {
        return seen.contains(lane)
                ? lane
                : seen.stream()
                        .filter(known -> Alike.same(known, lane) && !others.contains(known))
                        .findFirst()
                        .orElse(lane);
    }

    private static Set<String> keys(List<LaneCounts> counts) {
        return counts.stream().map(LaneCounts::lane).collect(Collectors.toSet());
    }

    /**
     * All of them in their order.
     *
     * @param names of those that there are in any case, by their keys
     * @param closed those that the person has closed
     */
    List<Lane> inOrder(Map<String, String> names, Set<String> closed) {
        Map<String, String> all = new LinkedHashMap<>(names);
        seen.forEach(key -> all.putIfAbsent(key, key));
        Map<String, LaneCounts> held = counts.stream().collect(Collectors.toMap(LaneCounts::lane, Function.identity()));
        return all.entrySet().stream()
                .sorted(Comparator.comparing(lane -> by != BoardLanes.PRIORITAS && !leading.contains(lane.getKey())))
                .map(lane -> {
                    String key = lane.getKey();
                    LaneCounts cards = held.get(key);
                    return cards == null
                            ? new Lane(key, lane.getValue(), Map.of(), opened.contains(key))
                            : new Lane(key, lane.getValue(), cards.cards(), !closed.contains(key));
                })
                .toList();
    }

    /** Opens or closes one without cards; those that hold any are kept with the account. */
    void toggleEmpty(String lane) {
        if (!opened.remove(lane)) {
            opened.add(lane);
        }
    }

    void closeEmpty() {
        opened.clear();
    }
}
