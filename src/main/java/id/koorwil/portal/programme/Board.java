package id.koorwil.portal.programme;

import org.jspecify.annotations.Nullable;

/** A {@link CycleAspect} with the names that a page shows. */
public record Board(
        String aspect,
        String name,
        String prefix,
        @Nullable String pilotRegion,
        @Nullable String pilotName,
        String leadName) {}
