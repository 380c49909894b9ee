package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.shell.DraftKeeper;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of the panel that is saved when it is left, with the value that the person saw.
 *
 * @param <T> its value
 */
class SavedField<T, C extends Component & HasValue<?, T> & HasValidationProperties> {

    private final C field;
    private final SavedValue<T> value;
    private final @Nullable T whenEmptied;

    /** A field that must have a value. */
    SavedField(C field, T value, SavedValue.Save<T> save, SaveState state, Function<T, String> words) {
        this(field, value, save, state, words, null);
    }

    /**
     * A field.
     *
     * @param whenEmptied what is saved when the field was emptied; null if that is refused
     */
    SavedField(
            C field,
            T value,
            SavedValue.Save<T> save,
            SaveState state,
            Function<T, String> words,
            @Nullable T whenEmptied) {
        this.field = field;
        this.value = new SavedValue<>(value, save, words, this::show, field, state);
        this.whenEmptied = whenEmptied;
        field.setValue(value);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(field.getValue());
            }
        });
    }

    void save(@Nullable T typed) {
        value.save(typed == null ? whenEmptied : typed);
    }

    private void show(T kept) {
        field.setValue(kept);
        DraftKeeper.forget(field);
    }

    /** Keeps what is typed, and offers what was typed earlier and never saved. */
    void keepDrafts(String account, String key, Function<String, T> read) {
        DraftKeeper.watch(field, account, key, text -> offer(text, read));
    }

    private void offer(String text, Function<String, T> read) {
        Span earlier = new Span(I18NProvider.translate("draft.found", text));
        earlier.getElement().setAttribute("dir", "auto");
        Button use = new Button(I18NProvider.translate("draft.use"));
        Button drop = new Button(I18NProvider.translate("draft.drop"));
        Div offer = new Div(earlier, use, drop);
        offer.addClassName("draft");
        offer.getElement().setAttribute("role", "status");
        Element parent = field.getElement().getParent();
        parent.insertChild(parent.indexOfChild(field.getElement()) + 1, offer.getElement());
        use.addClickListener(pressed -> {
            offer.removeFromParent();
            T typed = read.apply(text);
            field.setValue(typed);
            save(typed);
        });
        drop.addClickListener(pressed -> {
            offer.removeFromParent();
            DraftKeeper.forget(field);
        });
    }
}
