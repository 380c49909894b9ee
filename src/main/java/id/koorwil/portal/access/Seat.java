package id.koorwil.portal.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role with what it is limited to. An account may hold several.
 *
 * @param role what the seat is for
 * @param aspect code of the aspect, for {@link Role#ASPECT_LEAD} alone
 * @param region code of the region, for {@link Role#REGION_COORDINATOR} and {@link Role#REGION_CHAIR} alone
 */
public record Seat(
        Role role, @Nullable String aspect, @Nullable String region) {

    public Seat {
        boolean aspectFits = (aspect != null) == (role == Role.ASPECT_LEAD);
        boolean regionFits = (region != null) == (role == Role.REGION_COORDINATOR || role == Role.REGION_CHAIR);
        if (!aspectFits || !regionFits) {
            throw new IllegalArgumentException(
                    "A seat of %s with aspect %s and region %s".formatted(role, aspect, region));
        }
    }

    public static Seat of(Role role) {
        return new Seat(role, null, null);
    }

    public static Seat leadOf(String aspect) {
        return new Seat(Role.ASPECT_LEAD, aspect, null);
    }

    public static Seat coordinatorOf(String region) {
        return new Seat(Role.REGION_COORDINATOR, null, region);
    }

    public static Seat chairOf(String region) {
        return new Seat(Role.REGION_CHAIR, null, region);
    }

    /** The region that the person of this seat calls the own one. */
    public Optional<String> ownRegion() {
        return Optional.ofNullable(region);
    }

    public Optional<String> ownAspect() {
        return Optional.ofNullable(aspect);
    }
}
