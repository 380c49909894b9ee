package id.koorwil.portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A few choices side by side, one of which is pressed.
 *
 * @param <T> what is chosen
 */
public class Segments<T> extends Div {

    private final Retry retry = new Retry(this);
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();

    public Segments(String label, List<T> choices, Function<T, String> words, Consumer<T> chosen) {
        addClassName("segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        choices.forEach(choice -> {
            NativeButton button = new NativeButton(
                    words.apply(choice),
                    pressed -> retry.attempt(() -> {
                        chosen.accept(choice);
                        show(choice);
                    }));
            buttons.put(choice, button);
            add(button);
        });
    }

    public final void show(T now) {
        buttons.forEach((choice, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(choice.equals(now))));
    }
}
