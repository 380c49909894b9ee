package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.PressedPopover;
import id.koorwil.portal.task.TaskFilter;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filter with several values: a button that shows what is chosen, and the choices when it is pressed.
 *
 * @param <T> its values
 */
class FilterChoice<T> extends Div {

    /** Where a filter has these values and how it gets others. */
    record Part<T>(Function<TaskFilter, Set<T>> of, BiFunction<TaskFilter, Set<T>, TaskFilter> with) {}

    private final String title;
    private final Part<T> part;
    private final Function<TaskFilterBar.Drawn, FilterValues<T>> choices;
    private final Consumer<TaskFilter> changed;
    private final Span label = new Span();
    private final NativeButton button = new NativeButton();
    private TaskFilterBar.@Nullable Drawn drawn;

    FilterChoice(
            String title,
            Part<T> part,
            Function<TaskFilterBar.Drawn, FilterValues<T>> choices,
            Consumer<TaskFilter> changed) {
        this.title = title;
        this.part = part;
        this.choices = choices;
        this.changed = changed;
        button.add(label, Glyph.DOWN.draw());
        button.addClassName("chip");
        PressedPopover.announce(button);
        button.addClickListener(pressed -> open());
        add(button);
    }

    void show(TaskFilterBar.Drawn shown) {
        drawn = shown;
        Set<T> chosen = part.of().apply(shown.filter());
        label.setText(
                switch (chosen.size()) {
                    case 0 -> title;
                    case 1 ->
                        choices.apply(shown).name().apply(chosen.iterator().next());
                    default -> title + ": " + chosen.size();
                });
        button.setClassName("chosen", !chosen.isEmpty());
    }

    private void open() {
        TaskFilterBar.Drawn shown = drawn;
        if (shown == null) {
            return;
        }
        PressedPopover popover = PressedPopover.beside(button, title, PopoverPosition.BOTTOM_START);
        popover.add(shown.desk()
                .overlays()
                .filterValues(title, choices.apply(shown), part.of().apply(shown.filter()), values -> {
                    popover.close();
                    changed.accept(part.with().apply(shown.filter(), values));
                }));
        popover.open();
    }
}
