package id.koorwil.portal.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as files carry it: names instead of codes. */
public record ExportRow(
        String code,
        String aspect,
        String subTheme,
        String region,
        String title,
        Status status,
        Priority priority,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        int progressPercent,
        String executor,
        String output,
        String dependsOn,
        String risk,
        String description) {}
