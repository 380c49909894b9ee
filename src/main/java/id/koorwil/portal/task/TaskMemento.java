package id.koorwil.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All of a task that an undo brings back.
 *
 * @param version the row's version that it was taken of
 */
public record TaskMemento(
        long version,
        String aspect,
        @Nullable String subTheme,
        String region,
        String title,
        String description,
        String output,
        String risk,
        String executor,
        Priority priority,
        Status status,
        Instant statusSince,
        String rankKey,
        int progressPercent,
        int heldProgressPercent,
        Instant movedAt,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate baselineStartsOn,
        @Nullable LocalDate baselineDueOn,
        @Nullable String blockedReason,
        Blockage.@Nullable WaitsFor blockedWaitsFor,
        @Nullable LocalDate blockedSince,
        boolean returned,
        String returnReason,
        String requestNote,
        String requestLink,
        @Nullable Instant deletedAt) {}
