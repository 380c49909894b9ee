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
import org.jspecify.annotations.Nullable;

/** Start and deadline, saved as one, with the length in working days. Moving the start keeps the length. */
class DatesRow extends Div {

    private final TaskDesk desk;
    private final TaskDetails task;
    private final WorkingCalendar calendar;
    private final SaveState state;
    private final DayPair days;
    private final Span length = new Span();
    private Optional<DateSpan> seen;

    DatesRow(TaskDesk desk, TaskDetails task, WorkingCalendar calendar, SaveState state) {
        this.desk = desk;
        this.task = task;
        this.calendar = calendar;
        this.state = state;
        this.seen = task.dates();
        this.days = DayPair.of(desk);
        length.addClassName("length");
        addClassName("task-row");
        show(task.dates());
        days.start().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepLength(change.getValue());
                saveIfFit();
            }
        });
        days.due().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saveIfFit();
            }
        });
        add(days.start(), days.due(), length);
    }

    private void show(Optional<DateSpan> span) {
        seen = span;
        days.show(span);
        length.setText(span.map(both -> getTranslation("task.working-days", calendar.workingDays(both)))
                .orElse(getTranslation("task.no-dates")));
    }

    private void keepLength(@Nullable LocalDate newStart) {
        if (newStart != null && seen.isPresent()) {
            days.due().setValue(calendar.startingOn(newStart, seen.get()).end());
        }
    }

    private void saveIfFit() {
        if (days.fits()) {
            save(days.value());
        } else {
            state.notSaved();
        }
    }

    private void save(Optional<DateSpan> wanted) {
        boolean saved = new Attempt(state, days.due())
                .run(
                        () -> desk.tasks().edit(desk.actor(), task.id(), TaskField.DATES, seen, wanted),
                        conflict -> ConflictNotice.<Optional<DateSpan>>ask(
                                conflict, DatesRow::words, this::keepMine, this::adopt));
        if (saved) {
            show(wanted);
        }
    }

    private void keepMine(Optional<DateSpan> mine, Optional<DateSpan> theirs) {
        seen = theirs;
        save(mine);
    }

    private void adopt(Optional<DateSpan> theirs) {
        days.start().setInvalid(false);
        days.due().setInvalid(false);
        show(theirs);
        state.saved();
    }

    private static String words(Optional<DateSpan> span) {
        Locale locale = UI.getCurrent().getLocale();
        return span.map(both -> Days.span(both, locale)).orElse("");
    }
}
