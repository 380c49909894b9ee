package id.koorwil.portal.task;

import id.koorwil.portal.access.Scope;
import id.koorwil.portal.schedule.DateSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task with all its fields, as the panel shows it.
 *
 * @param movedAt last movement of state or progress
 * @param baseline start and deadline as agreed at first
 * @param publicSource whether it stems from a public report
 * @param series code of the first of the tasks that were made together for many regions, if it is one of them
 */
public record TaskDetails(
        long id,
        long cycle,
        String code,
        long version,
        AspectChoice aspect,
        String region,
        String title,
        String description,
        String output,
        String risk,
        String executor,
        Priority priority,
        Status status,
        int placement,
        Instant statusSince,
        Instant movedAt,
        int progressPercent,
        Optional<DateSpan> dates,
        Optional<DateSpan> baseline,
        Optional<Blockage> blockage,
        boolean returned,
        String returnReason,
        VerificationRequest request,
        boolean publicSource,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        boolean deleted,
        List<Link> dependsOn,
        List<Link> requiredBy,
        Optional<String> series) {

    /** The other end of a dependency. */
    public record Link(String code, String title, Status status, Optional<DateSpan> dates) {}

    public SeenPlace place() {
        return new SeenPlace(status, placement);
    }

    /** Whether a dependency leads from or to another task. */
    public boolean linksTo(String other) {
        return Stream.concat(dependsOn.stream(), requiredBy.stream())
                .anyMatch(link -> link.code().equals(other));
    }

    public Scope scope() {
        return new Scope(aspect.aspect(), region);
    }
}
