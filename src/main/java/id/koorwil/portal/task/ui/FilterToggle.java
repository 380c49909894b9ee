package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.html.NativeButton;
import id.koorwil.portal.task.TaskFilter;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A filter that is on or off. */
class FilterToggle extends NativeButton {

    private final Predicate<TaskFilter> on;
    private TaskFilter filter = TaskFilter.NONE;

    FilterToggle(
            String text, Predicate<TaskFilter> on, UnaryOperator<TaskFilter> flipped, Consumer<TaskFilter> changed) {
        super(text);
        this.on = on;
        addClassName("chip");
        addClickListener(pressed -> changed.accept(flipped.apply(filter)));
    }

    void show(TaskFilter shown) {
        filter = shown;
        getElement().setAttribute("aria-pressed", Boolean.toString(on.test(shown)));
    }
}
