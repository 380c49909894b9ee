package id.koorwil.portal.programme;

import java.time.LocalDate;

/** A day on which the offices do not work. */
public record Holiday(LocalDate day, String name, Kind kind, String source) {

    public enum Kind {
        /** National holiday. */
        LIBUR,
        /** Shared leave. */
        CUTI_BERSAMA
    }
}
