package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;

/** The values of a filter, each with a box. */
class FilterBoxes<T> extends Div {

    FilterBoxes(String title, FilterValues<T> values, Set<T> chosen, Consumer<Set<T>> apply) {
        CheckboxGroup<T> boxes = new CheckboxGroup<>(title);
        boxes.setItems(values.all().get());
        boxes.setItemLabelGenerator(values.name()::apply);
        boxes.setValue(chosen);
        boxes.addThemeName("vertical");
        Button show = new Button(getTranslation("filter.apply"), pressed -> apply.accept(boxes.getValue()));
        show.addThemeName("primary");
        Button clear = new Button(getTranslation("filter.clear-one"), pressed -> apply.accept(Set.of()));
        Div buttons = new Div(show, clear);
        buttons.addClassName("filter-buttons");
        add(boxes, buttons);
    }
}
