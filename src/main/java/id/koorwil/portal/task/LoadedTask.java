package id.koorwil.portal.task;

import id.koorwil.portal.schedule.DateSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task that comes from a file with all its state.
 *
 * @param number after the prefix of its code, from 1
 * @param baseline start and deadline as agreed at the beginning
 * @param movedAt last movement of state or progress
 * @param dependsOn codes within the same load
 */
public record LoadedTask(
        String prefix,
        int number,
        String aspect,
        @Nullable String subTheme,
        String region,
        String title,
        String description,
        String output,
        String risk,
        String executor,
        Priority priority,
        boolean publicSource,
        Status status,
        int progressPercent,
        DateSpan dates,
        DateSpan baseline,
        Optional<Blockage> blockage,
        Instant movedAt,
        List<String> dependsOn) {

    public String code() {
        return prefix + "-" + number;
    }
}
