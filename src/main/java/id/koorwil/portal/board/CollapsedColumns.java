package id.koorwil.portal.board;

import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.Preferences;
import id.koorwil.portal.task.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns that a person has collapsed, board by board. A phone shows one column at a time, and collapses none. */
class CollapsedColumns {

    private final Preferences preferences;

    CollapsedColumns(Preferences preferences) {
        this.preferences = preferences;
    }

    Set<Status> of(String aspect) {
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

    void keep(String aspect, Status status, boolean collapsed) {
        Set<Status> now = EnumSet.noneOf(Status.class);
        now.addAll(of(aspect));
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
