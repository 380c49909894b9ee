package id.koorwil.portal.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The account that acts.
 *
 * @param accountId the account's number; 0 is the portal itself, -1 nobody
 * @param username the name used at sign-in
 * @param displayName the name that others read
 * @param seats what the account may act as
 */
public record Actor(long accountId, String username, String displayName, List<Seat> seats) {

    /** The portal itself, loading facts and sample content into an empty database. */
    public static final Actor PORTAL = new Actor(0, "portal", "Portal", List.of(Seat.of(Role.ADMINISTRATOR)));

    /** Whoever is not signed in: has no seat, and so may nothing. */
    public static final Actor NOBODY = new Actor(-1, "", "", List.of());

    public Actor {
        seats = List.copyOf(seats);
    }

    /** Codes of the regions whose cards are recognised as the own ones: those of all seats, as seats say them. */
    public Set<String> ownRegions() {
        return seats.stream()
                .flatMap(seat -> seat.ownRegion().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Optional<String> ownAspect() {
        return seats.stream().flatMap(seat -> seat.ownAspect().stream()).findFirst();
    }
}
