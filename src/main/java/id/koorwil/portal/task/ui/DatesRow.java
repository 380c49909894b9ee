package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.schedule.WorkingCalendar;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Start and deadline, saved as one, with the length in working days. Moving the start keeps the length. */
class DatesRow extends FormRow {

    private final WorkingCalendar calendar;
    private final SaveState state;
    private final DayPair days;
    private final SavedValue<Optional<DateSpan>> value;
    private final Span length = new Span();
    private final Drafts.OfField startDrafts;
    private final Drafts.OfField dueDrafts;
    /** What the browser was told to show, if nothing was typed since. */
    private Optional<DateSpan> put = Optional.empty();

    private boolean putLast;

    DatesRow(TaskDesk desk, TaskDetails task, WorkingCalendar calendar, SaveState state) {
        this.calendar = calendar;
        this.state = state;
        this.days = DayPair.of(desk);
        this.startDrafts = Drafts.of(desk, task.id(), task.placement()).of("start");
        this.dueDrafts = Drafts.of(desk, task.id(), task.placement()).of("due");
        this.value = new SavedValue<>(
                task.dates(),
                (seen, wanted) -> desk.tasks().edit(desk.actor(), task.id(), TaskField.DATES, seen, wanted),
                DatesRow::words,
                new Shown(),
                days.due(),
                state);
        length.addClassName("length");
        days.askOutside(desk.daysOf(task.cycle()), this::saveIfFit);
        days.show(task.dates());
        sayLength(task.dates());
        days.keepLength(calendar, this::lengthToKeep);
        days.start().addValueChangeListener(change -> {
            if (change.isFromClient() && !isEcho(DateSpan::start, days.start())) {
                saveIfFit();
            }
        });
        days.due().addValueChangeListener(change -> {
            if (change.isFromClient() && !isEcho(DateSpan::end, days.due())) {
                saveIfFit();
            }
        });
        add(days.start(), days.due(), length);
        keepDraft(startDrafts, days.start(), () -> days.keepLength(calendar, value.seen()));
        keepDraft(dueDrafts, days.due(), () -> {});
    }

    /** Shows what somebody else saved, see {@link SavedValue#follow}. */
    void follow(Optional<DateSpan> stored) {
        value.follow(stored);
    }

    private final class Shown implements SavedValue.Fields<Optional<DateSpan>> {

        @Override
        public void put(Optional<DateSpan> held, Optional<DateSpan> wanted, Runnable shown) {
            put = wanted;
            putLast = true;
            FieldPut.inBrowser(
                    List.of(days.start().getElement(), days.due().getElement()),
                    List.of(text(held, DateSpan::start), text(held, DateSpan::end)),
                    List.of(text(wanted, DateSpan::start), text(wanted, DateSpan::end)),
                    () -> {
                        sayLength(wanted);
                        shown.run();
                    });
        }

        @Override
        public void settled(Optional<DateSpan> sent, Optional<DateSpan> kept) {
            days.start().setInvalid(false);
            days.due().setInvalid(false);
            sayLength(kept);
            startDrafts.settled(
                    List.of(text(sent, DateSpan::start), days.start().typedWords()), write(kept));
            dueDrafts.settled(List.of(text(sent, DateSpan::end), days.due().typedWords()), write(kept));
        }

        @Override
        public void rebase(Optional<DateSpan> stored) {
            startDrafts.rebase(write(stored));
            dueDrafts.rebase(write(stored));
        }
    }

    /** Of days that the browser was told to show there is nothing to save, and no length to keep. */
    private boolean isEcho(Function<DateSpan, LocalDate> part, DayPicker day) {
        return putLast && Objects.equals(put.map(part).orElse(null), day.getValue());
    }

    private Optional<DateSpan> lengthToKeep() {
        return isEcho(DateSpan::start, days.start()) ? Optional.empty() : value.seen();
    }

    private static String text(Optional<DateSpan> span, Function<DateSpan, LocalDate> part) {
        return span.map(part).map(LocalDate::toString).orElse("");
    }

    private static String write(Optional<DateSpan> span) {
        return span.map(both -> both.start() + "/" + both.end()).orElse("");
    }

    private static Optional<DateSpan> read(String written) {
        String[] both = written.split("/", -1);
        return both.length == 2
                ? Optional.of(new DateSpan(LocalDate.parse(both[0]), LocalDate.parse(both[1])))
                : Optional.empty();
    }

    /** The day of a draft belongs to the days that it was typed over; it is saved with the other one that is shown. */
    private void keepDraft(Drafts.OfField drafts, DayPicker day, Runnable taken) {
        drafts.watch(day, () -> write(value.seen()), draft -> {
            if (day.reads(draft.text(), day.getValue())) {
                DraftKeeper.drop(draft);
                return;
            }
            DraftOffer.below(day, draft, used -> {
                boolean read = day.take(used.text());
                if (read) {
                    drafts.adopt(used);
                    taken.run();
                    saveDraftIfFit(read(used.base()));
                }
                return read;
            });
        });
    }

    private void saveDraftIfFit(Optional<DateSpan> base) {
        if (days.fits()) {
            value.saveDraft(base, days.value());
        } else {
            state.notSaved();
        }
    }

    private void sayLength(Optional<DateSpan> span) {
        length.setText(span.map(both -> getTranslation("task.working-days", calendar.workingDays(both)))
                .orElse(getTranslation("task.no-dates")));
    }

    private void saveIfFit() {
        putLast = false;
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
