package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.Consumer;

/** Who carries a task out, in a window of its own. */
class ExecutorChoice extends Div {

    ExecutorChoice(TaskDesk desk, long cycle, String now, Consumer<String> chosen) {
        addClassName("value-choice");
        ExecutorField field = new ExecutorField(desk, cycle);
        field.setValue(now);
        field.setAutofocus(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        Button save = new Button(
                getTranslation("action.save"),
                pressed -> chosen.accept(Objects.requireNonNullElse(field.getValue(), "")));
        save.addThemeName("primary");
        add(field, save);
    }
}
