package id.koorwil.portal.access;

import java.util.List;
import java.util.Optional;

/**
 * The account that acts.
 *
 * @param accountId the account's number; 0 is the portal itself
 * @param username the name used at sign-in
 * @param displayName the name that others read
 * @param seats what the account may act as
 */
public record Actor(long accountId, String username, String displayName, List<Seat> seats) {

    /** The portal itself, loading facts and sample content into an empty database. */
    public static final Actor PORTAL = new Actor(0, "portal", "Portal", List.of(Seat.of(Role.ADMINISTRATOR)));

    public Actor {
        seats = List.copyOf(seats);
    }

    /** The region whose cards are recognised as the own ones. */
    public Optional<String> ownRegion() {
        return seats.stream().flatMap(seat -> seat.ownRegion().stream()).findFirst();
    }

    public Optional<String> ownAspect() {
        return seats.stream().flatMap(seat -> seat.ownAspect().stream()).findFirst();
    }
}
