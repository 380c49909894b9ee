package id.koorwil.portal.programme;

import org.jspecify.annotations.Nullable;

/**
 * An aspect in a cycle: one board.
 *
 * @param position order among the boards
 * @param prefix of the task codes, {@code KEU}
 * @param pilotRegion code of the region that tries it first
 * @param leadName the person in charge, as others read it
 */
public record CycleAspect(
        long cycle,
        String aspect,
        int position,
        String prefix,
        @Nullable String pilotRegion,
        String leadName,
        long version) {}
