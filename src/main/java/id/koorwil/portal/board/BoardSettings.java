package id.koorwil.portal.board;

import com.vaadin.flow.router.Location;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.Preferences;
import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person has made of boards: the columns that are collapsed on each; on all of them the order of the cards, the lanes,
 * and which of these are closed.
 */
class BoardSettings {

    private static final String ORDER = "board.order";
    private static final String LANES = "board.lanes";
    private static final String BETWEEN = "\n";
    /** Characters of what is kept; of more lanes those are forgotten that were closed first. */
    private static final int LONGEST = 1000;

    private final Preferences preferences;

    BoardSettings(Preferences preferences) {
        this.preferences = preferences;
    }

    /** An address with the order and the lanes that it is shown in, so that whoever gets it sees the same. */
    Location arranged(Location location) {
        Address address = Address.of(location);
        BoardOrder order = order();
        if (!order.byHand() && address.first(BoardNavigation.ORDER).isEmpty()) {
            address = address.with(BoardNavigation.ORDER, order.token());
        }
        BoardLanes lanes = lanes();
        if (lanes != BoardLanes.TANPA && address.first(BoardNavigation.LANES).isEmpty()) {
            address = address.with(BoardNavigation.LANES, lanes.token());
        }
        return address.location();
    }

    BoardOrder order() {
        return preferences.get(ORDER).flatMap(BoardOrder::read).orElse(BoardOrder.MANUAL);
    }

    void keep(BoardOrder order) {
        preferences.set(ORDER, order.byHand() ? "" : order.token());
    }

    BoardLanes lanes() {
        return preferences.get(LANES).flatMap(BoardLanes::read).orElse(BoardLanes.TANPA);
    }

    void keep(BoardLanes lanes) {
        preferences.set(LANES, lanes == BoardLanes.TANPA ? "" : lanes.token());
    }

    /** The lanes that are closed though they hold cards, by their keys; the empty key is kept as a blank. */
    Set<String> closed(BoardLanes lanes) {
        return preferences
                .get(key(lanes))
                .map(text -> Stream.of(text.split(BETWEEN, -1))
                        .map(String::strip)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .orElseGet(LinkedHashSet::new);
    }

    void close(BoardLanes lanes, Collection<String> keys, boolean close) {
        Set<String> now = closed(lanes);
        now.removeAll(keys);
        if (close) {
            List.copyOf(keys).reversed().forEach(now::add); // the lower ones are forgotten first
        }
        String text = now.stream().map(key -> key.isEmpty() ? " " : key).collect(Collectors.joining(BETWEEN));
        while (text.length() > LONGEST) {
            text = text.substring(text.indexOf(BETWEEN) + 1);
        }
        preferences.set(key(lanes), text);
    }

    private static String key(BoardLanes lanes) {
        return "lanes." + lanes.token();
    }

    /** A phone shows one column at a time, and collapses none. */
    Set<Status> collapsed(String aspect) {
        if (Device.isPhone()) {
            return Set.of();
        }
        List<String> names = preferences
                .get(key(aspect))
                .map(text -> List.of(text.split(" ", -1)))
                .orElse(List.of());
        return Arrays.stream(Status.values())
                .filter(status -> names.contains(status.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    }

    void collapse(String aspect, Status status, boolean collapsed) {
        Set<Status> now = EnumSet.noneOf(Status.class);
        now.addAll(collapsed(aspect));
        if (collapsed) {
            now.add(status);
        } else {
            now.remove(status);
        }
        preferences.set(key(aspect), now.stream().map(Status::name).collect(Collectors.joining(" ")));
    }

    private static String key(String aspect) {
        return "columns." + aspect;
    }
}
