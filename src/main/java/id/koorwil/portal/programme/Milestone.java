package id.koorwil.portal.programme;

import java.time.LocalDate;

/**
 * A dated event of a cycle that everybody works towards.
 *
 * @param id 0 while it is not stored
 */
public record Milestone(long id, LocalDate day, Kind kind, String name) {

    public static Milestone planned(LocalDate day, Kind kind, String name) {
        return new Milestone(0, day, kind, name);
    }

    public enum Kind {
        RAKOR,
        PEER_LEARNING,
        KICK_OFF,
        PRESENTASI,
        MONITORING
    }
}
