package id.koorwil.portal.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people read them: {@code 3 Okt 2026}. */
public final class Days {

    /** The zone of the programme; moments are shown in it whatever the browser's zone is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Days() {}

    public static String full(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }

    /** Without the year, where the year is clear. */
    public static String brief(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /** {@code 3 Okt 2026 10.42}. */
    public static String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", locale).format(at.atZone(ZONE));
    }
}
