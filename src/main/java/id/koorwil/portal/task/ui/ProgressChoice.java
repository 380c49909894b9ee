package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.IntConsumer;

/** Progress in per cent: the usual steps by one press, any other by typing. */
@CssImport("./task/choices.css")
class ProgressChoice extends Div {

    private static final List<Integer> STEPS = List.of(0, 25, 50, 75, 90);

    private final IntegerField other = new IntegerField();

    ProgressChoice(IntConsumer chosen) {
        addClassName("choices");
        for (int percent : STEPS) {
            Button step = new Button(percent + "%", pressed -> chosen.accept(percent));
            step.addThemeName("tertiary");
            add(step);
        }
        other.setAriaLabel(getTranslation("menu.other-progress"));
        other.setPlaceholder(getTranslation("menu.other"));
        other.setMin(0);
        other.setMax(100);
        Button save = new Button(getTranslation("action.save"), pressed -> {
            Integer percent = other.getValue();
            if (percent == null || percent < 0 || percent > 100) {
                other.setInvalid(true);
                other.setErrorMessage(getTranslation("invalid.NOT_A_PERCENTAGE", ""));
            } else {
                chosen.accept(percent);
            }
        });
        add(other, save);
    }
}
