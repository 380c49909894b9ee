package id.koorwil.portal.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Working days are Monday to Friday without holidays and shared leave (the programme's rules). */
public final class WorkingCalendar {

    private final Set<LocalDate> holidays;

    public WorkingCalendar(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** Length in working days; 0 where the span holds none. */
    public int workingDays(DateSpan span) {
        return (int) span.start()
                .datesUntil(span.end().plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * The same work, begun on another day: as many working days as before. A span without any keeps its length in
     * calendar days.
     */
    public DateSpan startingOn(LocalDate start, DateSpan before) {
        int length = workingDays(before);
        if (length == 0) {
            return new DateSpan(start, start.plusDays(ChronoUnit.DAYS.between(before.start(), before.end())));
        }
        LocalDate day = start;
        for (int counted = isWorkingDay(day) ? 1 : 0; counted < length; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return new DateSpan(start, day);
    }
}
