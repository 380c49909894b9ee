package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The values of a filter, each with a box; many of them can be narrowed down by words. */
class FilterBoxes<T> extends Div {

    /** As many as are seen at once. */
    private static final int FEW = 12;

    private final CheckboxGroup<T> boxes;
    private final Set<T> chosen;
    private List<T> shown = List.of();

    FilterBoxes(String title, FilterValues<T> values, Set<T> before, Consumer<Set<T>> apply) {
        chosen = new LinkedHashSet<>(before);
        boxes = new CheckboxGroup<>(title);
        boxes.setItemLabelGenerator(values.name()::apply);
        boxes.addThemeName("vertical");
        show(values.matching().apply(""));
        boxes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                shown.forEach(chosen::remove);
                chosen.addAll(change.getValue());
            }
        });
        if (shown.size() > FEW) {
            add(search(title, values));
        }
        Button show = new Button(getTranslation("filter.apply"), pressed -> apply.accept(chosen));
        show.addThemeName("primary");
        Button clear = new Button(getTranslation("filter.clear-one"), pressed -> apply.accept(Set.of()));
        Div buttons = new Div(show, clear);
        buttons.addClassName("filter-buttons");
        add(boxes, buttons);
    }

    private TextField search(String title, FilterValues<T> values) {
        TextField search = new TextField();
        search.setPlaceholder(getTranslation("filter.search-values"));
        search.setAriaLabel(getTranslation("filter.search-values-of", title));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(
                typed -> show(values.matching().apply(typed.getValue().strip())));
        return search;
    }

    /** What was chosen stays chosen, shown or not. */
    private void show(Collection<T> values) {
        shown = List.copyOf(values);
        boxes.setItems(shown);
        Set<T> ticked = new LinkedHashSet<>(shown);
        ticked.retainAll(chosen);
        boxes.setValue(ticked);
    }
}
