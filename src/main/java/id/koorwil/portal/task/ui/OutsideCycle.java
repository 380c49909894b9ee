package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.shell.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Asks beside a day that lies outside of the cycle whether it is meant; it is kept, whatever the answer. */
class OutsideCycle extends Div {

    private OutsideCycle(DateSpan cycle) {
        addClassName("outside-cycle");
        getElement().setAttribute("role", "status");
        add(new Span(getTranslation("day.outside-cycle", Days.span(cycle, getLocale()))));
    }

    /**
     * Asks of each day that the field shows from now on.
     *
     * @param chosen what follows when another day is taken by the answer, which is put into the field before
     */
    static void askOf(DayPicker field, DateSpan cycle, Runnable chosen) {
        field.addValueChangeListener(change -> {
            LocalDate day = change.getValue();
            if (day == null || (!day.isBefore(cycle.start()) && !day.isAfter(cycle.end()))) {
                field.setHelperComponent(null);
                return;
            }
            OutsideCycle question = new OutsideCycle(cycle);
            within(cycle, day).ifPresent(meant -> question.offer(field, meant, chosen));
            field.setHelperComponent(question);
        });
    }

    private void offer(DayPicker field, LocalDate meant, Runnable chosen) {
        Button take = new Button(getTranslation("day.take", Days.full(meant, getLocale())), pressed -> {
            field.setValue(meant);
            chosen.run();
        });
        take.addThemeName("tertiary");
        add(take);
    }

    /** The same day and month in a year of the cycle: a mistyped year is the usual reason. */
    private static Optional<LocalDate> within(DateSpan cycle, LocalDate day) {
        return IntStream.rangeClosed(cycle.start().getYear(), cycle.end().getYear())
                .boxed()
                .flatMap(year -> in(year, day).stream())
                .filter(candidate -> !candidate.isBefore(cycle.start()) && !candidate.isAfter(cycle.end()))
                .findFirst();
    }

    private static Optional<LocalDate> in(int year, LocalDate day) {
        try {
            return Optional.of(LocalDate.of(year, day.getMonth(), day.getDayOfMonth()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
