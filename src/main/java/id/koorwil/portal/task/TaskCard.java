package id.koorwil.portal.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task as a board shows it.
 *
 * @param placement how often it was placed; said again when the card is moved
 * @param returnReason may be empty even where it is returned
 * @param links dependencies in both directions
 */
public record TaskCard(
        long id,
        String code,
        String title,
        Status status,
        int placement,
        Priority priority,
        String region,
        String regionName,
        int progressPercent,
        @Nullable LocalDate dueOn,
        boolean risky,
        Optional<Blockage> blockage,
        boolean returned,
        String returnReason,
        String executor,
        int links) {

    public SeenPlace place() {
        return new SeenPlace(status, placement);
    }
}
