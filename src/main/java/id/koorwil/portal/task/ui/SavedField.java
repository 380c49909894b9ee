package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.task.TaskField;
import java.util.Objects;
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

    /** Shows what somebody else saved, see {@link SavedValue#follow}. */
    void follow(T stored) {
        value.follow(stored, new Shown(), field);
    }

    private final class Shown implements SavedValue.Fields<T> {

        @Override
        public boolean hold(T wanted) {
            T now = field.getValue();
            return Objects.equals(now == null ? whenEmptied : now, wanted);
        }

        @Override
        public void put(T wanted) {
            field.setValue(wanted);
        }
    }

    private void show(T kept) {
        field.setValue(kept);
        DraftKeeper.forget(field);
    }

    /**
     * Keeps what is typed, and offers what was typed earlier and never saved.
     *
     * @param read the value that a text means; null if it means none
     */
    void keepDrafts(Drafts drafts, TaskField<?> of, Function<String, @Nullable T> read) {
        drafts.watch(field, of, earlier -> DraftOffer.below(field, earlier, text -> use(read.apply(text))));
    }

    private boolean use(@Nullable T typed) {
        field.setValue(typed == null ? field.getEmptyValue() : typed);
        save(typed);
        return true;
    }
}
