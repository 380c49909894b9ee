package id.koorwil.portal.board;

import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.Preferences;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person has made of boards: the columns that are collapsed on each, and the order of the cards on all. */
class BoardSettings {

    private static final String ORDER = "board.order";

    private final Preferences preferences;

    BoardSettings(Preferences preferences) {
        this.preferences = preferences;
    }

    BoardOrder order() {
        return preferences.get(ORDER).flatMap(BoardOrder::read).orElse(BoardOrder.MANUAL);
    }

    void keep(BoardOrder order) {
        preferences.set(ORDER, order.byHand() ? "" : order.token());
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
