package id.koorwil.portal.shell;

import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.schedule.EastJava;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people read them: {@code 3 Okt 2026}. */
public final class Days {

    private Days() {}

    public static String full(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }

    /** Without the year, where the year is clear. */
    public static String brief(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /** {@code 3 Okt 2026 – 9 Okt 2026}. */
    public static String span(DateSpan days, Locale locale) {
        return full(days.start(), locale) + " – " + full(days.end(), locale);
    }

    /** {@code 10.42}; in English {@code 10:42}. */
    public static String time(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern(
                        locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "HH:mm" : "HH.mm", locale)
                .format(at.atZone(EastJava.ZONE));
    }

    /** {@code 3 Okt 2026 10.42}. */
    public static String moment(Instant at, Locale locale) {
        return full(LocalDate.ofInstant(at, EastJava.ZONE), locale) + " " + time(at, locale);
    }
}
