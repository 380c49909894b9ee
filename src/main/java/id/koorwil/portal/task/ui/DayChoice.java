package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;

/** One day, to be typed or picked, in a window of its own. */
class DayChoice extends Div {

    DayChoice(TaskDesk desk, long cycle, Consumer<LocalDate> chosen) {
        addClassName("value-choice");
        DayPicker day = new DayPicker(getTranslation("task.field.due"), desk::today, getLocale());
        desk.daysOf(cycle).ifPresent(days -> OutsideCycle.askOf(day, days, () -> {}));
        Button save = new Button(getTranslation("action.save"), pressed -> {
            LocalDate value = day.getValue();
            if (value == null) {
                day.setInvalid(true);
                day.setErrorMessage(getTranslation("invalid.EMPTY"));
            } else if (!day.unreadable()) {
                chosen.accept(value);
            }
        });
        save.addThemeName("primary");
        add(day, save);
    }
}
