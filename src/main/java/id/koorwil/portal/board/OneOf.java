package id.koorwil.portal.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.PressedPopover;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of several ways to see a board: a button that shows which, and the others when it is pressed.
 *
 * @param <T> the ways, the first of them the usual one
 */
class OneOf<T> extends Div {

    private final String title;
    private final List<T> values;
    private final Function<T, String> words;
    private final Consumer<T> chosen;
    private final Span label = new Span();
    private final NativeButton button = new NativeButton();
    private final List<Also> also = new ArrayList<>();
    private @Nullable T shown;

    /** Something else that can be done there. */
    private record Also(String text, BooleanSupplier offered, Runnable action) {}

    OneOf(String title, List<T> values, Function<T, String> words, Consumer<T> chosen) {
        this.title = title;
        this.values = values;
        this.words = words;
        this.chosen = chosen;
        button.add(label, Glyph.DOWN.draw());
        button.addClassName("chip");
        PressedPopover.announce(button);
        button.addClickListener(pressed -> open());
        addClassName("one-of");
        add(button);
    }

    /** Offers something else below the ways. */
    void also(String text, BooleanSupplier offered, Runnable action) {
        also.add(new Also(text, offered, action));
    }

    void show(T now) {
        shown = now;
        label.setText(title + ": " + words.apply(now));
        button.setClassName("chosen", !now.equals(values.getFirst()));
    }

    private void open() {
        PressedPopover popover = PressedPopover.beside(button, title, PopoverPosition.BOTTOM_END);
        popover.addClassName("card-actions");
        popover.closesWithAPress();
        values.forEach(value -> {
            Button item =
                    item(popover, (value.equals(shown) ? "✓ " : "") + words.apply(value), () -> chosen.accept(value));
            item.getElement().setAttribute("aria-pressed", Boolean.toString(value.equals(shown)));
        });
        also.stream()
                .filter(other -> other.offered().getAsBoolean())
                .forEach(other -> item(popover, other.text(), other.action()));
        popover.open();
    }

    private static Button item(PressedPopover popover, String text, Runnable action) {
        Button item = new Button(text, pressed -> {
            popover.close();
            action.run();
        });
        item.addThemeName("tertiary");
        popover.add(item);
        return item;
    }
}
