package id.koorwil.portal.task;

import id.koorwil.portal.access.Scope;
import id.koorwil.portal.schedule.DateSpan;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task as a table shows it.
 *
 * @param placement how often it was placed; said again when it is moved
 * @param statusSince since when it has its state
 * @param movedAt last movement of state or progress
 */
public record TaskRow(
        long id,
        String code,
        String title,
        AspectChoice aspect,
        @Nullable String subThemeName,
        String region,
        String areaName,
        Status status,
        int placement,
        Instant statusSince,
        Instant movedAt,
        Priority priority,
        Optional<DateSpan> dates,
        int progressPercent,
        String executor,
        String output,
        Optional<Blockage> blockage,
        boolean returned) {

    public SeenPlace place() {
        return new SeenPlace(status, placement);
    }

    public Scope scope() {
        return new Scope(aspect.aspect(), region);
    }
}
