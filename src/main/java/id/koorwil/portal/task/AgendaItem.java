package id.koorwil.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A task that matters to somebody now. */
public record AgendaItem(
        String code,
        String title,
        String region,
        Status status,
        Instant statusSince,
        @Nullable LocalDate dueOn,
        int progressPercent,
        Optional<Blockage> blockage,
        boolean returned) {}
