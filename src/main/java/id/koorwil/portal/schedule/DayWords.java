package id.koorwil.portal.schedule;

import id.koorwil.portal.text.Tidy;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people type it, in Indonesian or English whatever the interface speaks: {@code 3/10}, {@code 3-10-2026}, {@code
 * 2026-10-03}, {@code 3 okt}, {@code 3-Okt-26}, {@code Sabtu, 3 Oktober 2026}, {@code besok}, {@code jumat}. Without a year it is
 * the one in which the day is nearest to today; a weekday alone is the next one, today included.
 */
public final class DayWords {

    private static final String YEAR = "(\\d{2}|\\d{4})";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ]" + YEAR + ")?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(\\d{1,2})[ \\-/.]?(\\p{L}{3,})\\.?(?:[ \\-/.,]+" + YEAR + ")?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:,? " + YEAR + ")?");

    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("(\\p{L}[\\p{L}']+)\\.?(?:, ?| )(?=\\d)");

    /** Days from today. */
    private static final Map<String, Integer> NEAR =
            Map.of("kemarin", -1, "hari ini", 0, "besok", 1, "lusa", 2, "yesterday", -1, "today", 0, "tomorrow", 1);

    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

    /** What people write beside the names and short names of the languages themselves. */
    private static final Map<String, Month> ALSO_MONTHS = Map.of(
            "peb", Month.FEBRUARY,
            "pebruari", Month.FEBRUARY,
            "agt", Month.AUGUST,
            "ags", Month.AUGUST,
            "agust", Month.AUGUST,
            "sept", Month.SEPTEMBER,
            "nop", Month.NOVEMBER,
            "nopember", Month.NOVEMBER);

    private static final Map<String, DayOfWeek> ALSO_WEEKDAYS = Map.of(
            "jum'at",
            DayOfWeek.FRIDAY,
            "minggu",
            DayOfWeek.SUNDAY,
            "ahad",
            DayOfWeek.SUNDAY,
            "rebo",
            DayOfWeek.WEDNESDAY);

    private DayWords() {}

    /** The day that a text means; empty if it means none, or names another weekday than its date has. */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        String typed = tidied(text);
        Integer days = NEAR.get(typed);
        if (days != null) {
            return Optional.of(today.plusDays(days));
        }
        Optional<DayOfWeek> weekday = weekday(typed);
        if (weekday.isPresent()) {
            return weekday.map(day -> today.with(TemporalAdjusters.nextOrSame(day)));
        }
        Matcher before = WEEKDAY_BEFORE.matcher(typed);
        Optional<DayOfWeek> said = before.lookingAt() ? weekday(before.group(1)) : Optional.empty();
        return date(said.isPresent() ? typed.substring(before.end()) : typed, today)
                .filter(day -> said.isEmpty() || said.get() == day.getDayOfWeek());
    }

    private static String tidied(String text) {
        return Tidy.line(text).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> date(String typed, LocalDate today) {
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return day(yearFirst.group(3), Integer.parseInt(yearFirst.group(2)), yearFirst.group(1), today);
        }
        Matcher numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3), today);
        }
        Matcher named = NAMED_MONTH.matcher(typed);
        if (named.matches()) {
            return month(named.group(2)).flatMap(month -> day(named.group(1), month.getValue(), named.group(3), today));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(typed);
        if (monthFirst.matches()) {
            return month(monthFirst.group(1))
                    .flatMap(month -> day(monthFirst.group(2), month.getValue(), monthFirst.group(3), today));
        }
        return Optional.empty();
    }

    private static Optional<Month> month(String beginning) {
        return Optional.ofNullable(ALSO_MONTHS.get(beginning))
                .or(() -> named(beginning, Month.values(), Month::getDisplayName));
    }

    private static Optional<DayOfWeek> weekday(String beginning) {
        return Optional.ofNullable(ALSO_WEEKDAYS.get(beginning))
                .or(() -> beginning.length() < 3
                        ? Optional.empty()
                        : named(beginning, DayOfWeek.values(), DayOfWeek::getDisplayName));
    }

    private interface Named<T> {
        String in(T value, TextStyle style, Locale language);
    }

    private static <T> Optional<T> named(String beginning, T[] values, Named<T> name) {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(values).filter(value -> {
                    Function<TextStyle, String> in =
                            style -> name.in(value, style, language).toLowerCase(language);
                    return in.apply(TextStyle.FULL).startsWith(beginning)
                            || in.apply(TextStyle.SHORT).equals(beginning);
                }))
                .findFirst();
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
