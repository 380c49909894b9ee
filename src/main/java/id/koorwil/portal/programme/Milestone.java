package id.koorwil.portal.programme;

import java.time.LocalDate;

/** A dated event of a cycle that everybody works towards. */
public record Milestone(LocalDate day, Kind kind, String name) {

    public enum Kind {
        RAKOR,
        PEER_LEARNING,
        KICK_OFF,
        PRESENTASI,
        MONITORING
    }
}
