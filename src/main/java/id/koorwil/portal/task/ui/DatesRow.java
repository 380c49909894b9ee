package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.schedule.WorkingCalendar;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskField;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Start and deadline, saved as one, with the length in working days. Moving the start keeps the length. */
class DatesRow extends FormRow {

    private final WorkingCalendar calendar;
    private final SaveState state;
    private final DayPair days;
    private final SavedValue<Optional<DateSpan>> value;
    private final Span length = new Span();

    DatesRow(TaskDesk desk, TaskDetails task, WorkingCalendar calendar, SaveState state) {
        this.calendar = calendar;
        this.state = state;
        this.days = DayPair.of(desk);
        this.value = new SavedValue<>(
                task.dates(),
                (seen, wanted) -> desk.tasks().edit(desk.actor(), task.id(), TaskField.DATES, seen, wanted),
                DatesRow::words,
                this::show,
                days.due(),
                state);
        length.addClassName("length");
        show(task.dates());
        days.keepLength(calendar, value::seen);
        days.start().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saveIfFit();
            }
        });
        days.due().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saveIfFit();
            }
        });
        add(days.start(), days.due(), length);
        keepDrafts(Drafts.of(desk, task.id(), task.placement()));
    }

    /** Shows what somebody else saved, see {@link SavedValue#follow}. */
    void follow(Optional<DateSpan> stored) {
        value.follow(stored, new Shown(), days.start(), days.due());
    }

    private final class Shown implements SavedValue.Fields<Optional<DateSpan>> {

        @Override
        public boolean hold(Optional<DateSpan> span) {
            return Objects.equals(
                            days.start().getValue(), span.map(DateSpan::start).orElse(null))
                    && Objects.equals(
                            days.due().getValue(), span.map(DateSpan::end).orElse(null));
        }

        @Override
        public void put(Optional<DateSpan> span) {
            showDays(span);
        }
    }

    private void keepDrafts(Drafts drafts) {
        keepDraft(drafts, "start", days.start(), () -> {
            days.keepLength(calendar, value.seen());
            saveIfFit();
        });
        keepDraft(drafts, "due", days.due(), this::saveIfFit);
    }

    private static void keepDraft(Drafts drafts, String name, DayPicker day, Runnable taken) {
        drafts.watch(
                day,
                name,
                earlier -> DraftOffer.below(day, earlier, text -> {
                    boolean read = day.take(text);
                    if (read) {
                        taken.run();
                    }
                    return read;
                }));
    }

    private void show(Optional<DateSpan> span) {
        showDays(span);
        DraftKeeper.forget(days.start());
        DraftKeeper.forget(days.due());
    }

    private void showDays(Optional<DateSpan> span) {
        days.show(span);
        length.setText(span.map(both -> getTranslation("task.working-days", calendar.workingDays(both)))
                .orElse(getTranslation("task.no-dates")));
    }

    private void saveIfFit() {
        if (days.fits()) {
            value.save(days.value());
        } else {
            state.notSaved();
        }
    }

    private static String words(Optional<DateSpan> span) {
        Locale locale = UI.getCurrent().getLocale();
        return span.map(both -> Days.span(both, locale)).orElse("");
    }
}
