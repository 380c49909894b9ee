package id.koorwil.portal.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people type it: {@code 3/10}, {@code 3-10-2026}, {@code 3 okt}, {@code 3 oktober 26}, {@code besok}.
 * Without a year it is the one in which the day is nearest to today.
 */
public final class DayWords {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{2}|\\d{4}))?");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\d{1,2}) ?(\\p{L}{3,})\\.?(?: (\\d{2}|\\d{4}))?");

    /** Days from today. */
    private static final Map<String, Integer> NEAR =
            Map.of("kemarin", -1, "hari ini", 0, "besok", 1, "lusa", 2, "yesterday", -1, "today", 0, "tomorrow", 1);

    private DayWords() {}

    public static Optional<LocalDate> read(String text, LocalDate today, Locale locale) {
        String typed = text.strip().toLowerCase(locale).replaceAll("\\s+", " ");
        Integer days = NEAR.get(typed);
        if (days != null) {
            return Optional.of(today.plusDays(days));
        }
        Matcher numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3), today);
        }
        Matcher named = NAMED_MONTH.matcher(typed);
        if (named.matches()) {
            return month(named.group(2), locale)
                    .flatMap(month -> day(named.group(1), month.getValue(), named.group(3), today));
        }
        return Optional.empty();
    }

    private static Optional<Month> month(String beginning, Locale locale) {
        for (Locale language : new Locale[] {locale, Locale.ENGLISH}) {
            for (Month month : Month.values()) {
                String full = month.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
                String brief = month.getDisplayName(TextStyle.SHORT, language).toLowerCase(language);
                if (full.startsWith(beginning) || brief.equals(beginning)) {
                    return Optional.of(month);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String day, int month, @Nullable String year, LocalDate today) {
        try {
            int number = Integer.parseInt(day);
            if (year != null) {
                int typed = Integer.parseInt(year);
                return Optional.of(LocalDate.of(typed < 100 ? 2000 + typed : typed, month, number));
            }
            return nearest(number, month, today);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> nearest(int day, int month, LocalDate today) {
        LocalDate nearest = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (Month.of(month).length(Year.isLeap(year)) < day || day < 1) {
                continue;
            }
            LocalDate candidate = LocalDate.of(year, month, day);
            if (nearest == null || distance(candidate, today) < distance(nearest, today)) {
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static long distance(LocalDate day, LocalDate today) {
        return Math.abs(day.toEpochDay() - today.toEpochDay());
    }
}
