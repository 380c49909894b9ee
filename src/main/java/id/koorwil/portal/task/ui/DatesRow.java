package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.schedule.WorkingCalendar;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Start and deadline, saved as one, with the length in working days. Moving the start keeps the length. */
class DatesRow extends Div {

    private final TaskDesk desk;
    private final TaskDetails task;
    private final WorkingCalendar calendar;
    private final SaveState state;
    private final DayPicker start;
    private final DayPicker due;
    private final Span length = new Span();
    private Optional<DateSpan> seen;

    DatesRow(TaskDesk desk, TaskDetails task, WorkingCalendar calendar, SaveState state) {
        this.desk = desk;
        this.task = task;
        this.calendar = calendar;
        this.state = state;
        this.seen = task.dates();
        Locale locale = UI.getCurrent().getLocale();
        start = new DayPicker(getTranslation("task.field.start"), desk.today(), locale);
        due = new DayPicker(getTranslation("task.field.due"), desk.today(), locale);
        length.addClassName("length");
        addClassName("task-row");
        show(task.dates());
        start.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepLength(change.getValue());
                saveWhenWhole();
            }
        });
        due.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saveWhenWhole();
            }
        });
        add(start, due, length);
    }

    private void show(Optional<DateSpan> span) {
        seen = span;
        start.setValue(span.map(DateSpan::start).orElse(null));
        due.setValue(span.map(DateSpan::end).orElse(null));
        length.setText(span.map(days -> getTranslation("task.working-days", calendar.workingDays(days)))
                .orElse(getTranslation("task.no-dates")));
    }

    private void keepLength(LocalDate newStart) {
        if (newStart != null && seen.isPresent()) {
            due.setValue(calendar.startingOn(newStart, seen.get()).end());
        }
    }

    private void saveWhenWhole() {
        LocalDate from = start.getValue();
        LocalDate to = due.getValue();
        if (start.isInvalid() || (due.isInvalid() && to == null)) {
            return;
        }
        if ((from == null) != (to == null)) {
            DayPicker missing = from == null ? start : due;
            missing.setInvalid(true);
            missing.setErrorMessage(getTranslation("invalid.ONE_DAY_MISSING", ""));
            state.notSaved();
            return;
        }
        if (from != null && to != null && to.isBefore(from)) {
            due.setInvalid(true);
            due.setErrorMessage(getTranslation("invalid.END_BEFORE_START", ""));
            state.notSaved();
            return;
        }
        save(from == null || to == null ? Optional.empty() : Optional.of(new DateSpan(from, to)));
    }

    private void save(Optional<DateSpan> wanted) {
        boolean saved = new Attempt(state, due)
                .run(
                        () -> desk.tasks().edit(desk.actor(), task.id(), TaskField.DATES, seen, wanted),
                        conflict -> ConflictNotice.<Optional<DateSpan>>ask(
                                conflict, this::words, this::keepMine, this::show));
        if (saved) {
            start.setInvalid(false);
            show(wanted);
        }
    }

    private void keepMine(Optional<DateSpan> mine, Optional<DateSpan> theirs) {
        seen = theirs;
        save(mine);
    }

    private String words(Optional<DateSpan> span) {
        Locale locale = UI.getCurrent().getLocale();
        return span.map(days -> Days.full(days.start(), locale) + " – " + Days.full(days.end(), locale))
                .orElse("");
    }
}
