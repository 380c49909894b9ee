package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.schedule.WorkingCalendar;
import id.koorwil.portal.task.InvalidValue;
import id.koorwil.portal.task.TaskDates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of start and deadline; what keeps the two from being saved stands beside the day. */
record DayPair(DayPicker start, DayPicker due) {

    /** Both fields, empty. */
    static DayPair of(TaskDesk desk) {
        Locale locale = UI.getCurrent().getLocale();
        return new DayPair(picker("start", desk::today, locale), picker("due", desk::today, locale));
    }

    private static DayPicker picker(String field, Supplier<LocalDate> today, Locale locale) {
        return new DayPicker(UI.getCurrent().getTranslation("task.field." + field), today, locale);
    }

    /**
     * Asks of days outside of a cycle.
     *
     * @param chosen what follows when the answer is another day
     */
    void askOutside(Optional<DateSpan> cycle, Runnable chosen) {
        cycle.ifPresent(days -> {
            OutsideCycle.askOf(start, days, chosen);
            OutsideCycle.askOf(due, days, chosen);
        });
    }

    /** Shows days that are stored, with which nothing is wrong. */
    void show(Optional<DateSpan> span) {
        start.setInvalid(false);
        due.setInvalid(false);
        start.setValue(span.map(DateSpan::start).orElse(null));
        due.setValue(span.map(DateSpan::end).orElse(null));
    }

    /**
     * Lets the deadline follow when somebody moves the start, so that the length in working days stays.
     *
     * @param before the days whose length is kept, if there are any
     */
    void keepLength(WorkingCalendar calendar, Supplier<Optional<DateSpan>> before) {
        start.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepLength(calendar, before.get());
            }
        });
    }

    void keepLength(WorkingCalendar calendar, Optional<DateSpan> before) {
        LocalDate begin = start.getValue();
        if (begin != null) {
            before.ifPresent(
                    span -> due.setValue(calendar.startingOn(begin, span).end()));
        }
    }

    /** Whether {@link #value} has an answer. */
    boolean fits() {
        if (start.unreadable() || due.unreadable()) {
            return false;
        }
        start.setInvalid(false);
        due.setInvalid(false);
        try {
            return value().isPresent() || start.isEmpty();
        } catch (InvalidValue wrong) {
            Refusals.tell(wrong.field().equals("start") ? start : due, wrong);
            return false;
        }
    }

    /**
     * The span that the fields say, empty if both are.
     *
     * @throws InvalidValue where {@link #fits} says no
     */
    Optional<DateSpan> value() {
        return TaskDates.of(start.getValue(), due.getValue());
    }
}
