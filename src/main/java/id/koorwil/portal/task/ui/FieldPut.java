package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts a value that the server knows into a field, if that still shows the one before it and nobody is in it.
 *
 * @param <T> its value
 */
interface FieldPut<T> {

    void put(T held, T value, Runnable shown);

    /** Into a field that is typed into the browser puts it, at the moment when it has looked; else the server does. */
    static <T, C extends Component & HasValue<?, T>> FieldPut<T> into(C field, Predicate<T> holds) {
        if (field instanceof TextField || field instanceof TextArea || field instanceof IntegerField) {
            return (held, value, shown) ->
                    inBrowser(List.of(field.getElement()), List.of(held.toString()), List.of(value.toString()), shown);
        }
        Latest latest = new Latest();
        return (held, value, shown) -> latest.whenFree(Stream.of(field), () -> {
            if (holds.test(held)) {
                field.setValue(value);
                shown.run();
            }
        });
    }

    /** Texts as the fields' own values are written. */
    static void inBrowser(List<Element> fields, List<String> held, List<String> values, Runnable shown) {
        fields.getFirst()
                .executeJs(
                        "return window.portal.putWhenFree($0, $1, $2)",
                        fields.toArray(Element[]::new),
                        held.toArray(String[]::new),
                        values.toArray(String[]::new))
                .then(Boolean.class, there -> {
                    if (there) {
                        shown.run();
                    }
                });
    }

    /** Of what waits for the same fields the latest alone is done. */
    final class Latest {

        private int asked;

        /** Does something once nobody is in some fields, if their values are the same as when this was asked. */
        void whenFree(Stream<Component> fields, Runnable action) {
            int mine = ++asked;
            Element[] elements = fields.map(Component::getElement).toArray(Element[]::new);
            elements[0]
                    .executeJs("return window.portal.whenFree($0)", (Object) elements)
                    .then(Boolean.class, free -> {
                        if (free && mine == asked) {
                            action.run();
                        }
                    });
        }
    }
}
