package id.koorwil.portal.timeline;

import id.koorwil.portal.task.TaskGrouping;
import java.util.Arrays;
import java.util.Optional;

/** The groupings as addresses name them. */
final class Groupings {

    private Groupings() {}

    static String token(TaskGrouping grouping) {
        return switch (grouping) {
            case ASPECT -> "aspek";
            case REGION -> "wilayah";
            case AREA -> "koorwil";
        };
    }

    static Optional<TaskGrouping> read(String token) {
        return Arrays.stream(TaskGrouping.values())
                .filter(grouping -> token(grouping).equals(token))
                .findFirst();
    }
}
