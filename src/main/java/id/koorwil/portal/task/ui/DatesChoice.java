package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.schedule.WorkingCalendar;
import java.util.Optional;
import java.util.function.Consumer;

/** Start and deadline in a window of their own. Moving the start keeps the length. */
class DatesChoice extends Div {

    DatesChoice(TaskDesk desk, long cycle, Optional<DateSpan> now, Consumer<Optional<DateSpan>> chosen) {
        addClassName("value-choice");
        WorkingCalendar calendar = desk.programme().workingCalendar(desk.actor());
        DayPair days = DayPair.of(desk);
        days.askOutside(desk.daysOf(cycle), () -> {});
        days.show(now);
        days.keepLength(calendar, () -> now);
        Button save = new Button(getTranslation("action.save"), pressed -> {
            if (days.fits()) {
                chosen.accept(days.value());
            }
        });
        save.addThemeName("primary");
        add(days.start(), days.due(), save);
    }
}
