package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.shell.DraftKeeper.Draft;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private final FieldPut<T> puts;
    private Optional<Text<T>> drafts = Optional.empty();

    /**
     * How a value is typed.
     *
     * @param write the value as a text
     * @param read the value that a text means; null if it means none
     */
    record Text<T>(Drafts.OfField drafts, Function<T, String> write, Function<String, @Nullable T> read) {}

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
        this.value = new SavedValue<>(value, save, words, new Shown(), field, state);
        this.whenEmptied = whenEmptied;
        this.puts = FieldPut.into(field, held -> Objects.equals(orWhenEmptied(field.getValue()), held));
        field.setValue(value);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(field.getValue());
            }
        });
    }

    void save(@Nullable T typed) {
        value.save(orWhenEmptied(typed));
    }

    private @Nullable T orWhenEmptied(@Nullable T typed) {
        return typed == null ? whenEmptied : typed;
    }

    /** Shows what somebody else saved, see {@link SavedValue#follow}. */
    void follow(T stored) {
        value.follow(stored);
    }

    private final class Shown implements SavedValue.Fields<T> {

        @Override
        public void put(T held, T wanted, Runnable shown) {
            puts.put(held, wanted, shown);
        }

        @Override
        public void settled(T sent, T kept) {
            drafts.ifPresent(text -> text.drafts()
                    .settled(List.of(text.write().apply(sent)), text.write().apply(kept)));
        }

        @Override
        public void rebase(T stored) {
            drafts.ifPresent(text -> text.drafts().rebase(text.write().apply(stored)));
        }
    }

    /** Keeps what is typed, and offers what was typed earlier and never saved. */
    void keepDrafts(Text<T> text) {
        drafts = Optional.of(text);
        text.drafts().watch(field, () -> text.write().apply(value.seen()), draft -> {
            if (isStored(text.read().apply(draft.text()))) {
                DraftKeeper.drop(draft);
            } else {
                DraftOffer.below(field, draft, used -> use(text, used));
            }
        });
    }

    private boolean isStored(@Nullable T typed) {
        return Objects.equals(orWhenEmptied(typed), value.seen());
    }

    private boolean use(Text<T> text, Draft draft) {
        T typed = orWhenEmptied(text.read().apply(draft.text()));
        if (typed == null) {
            value.save(null);
            return true;
        }
        text.drafts().adopt(draft);
        value.saveDraft(Objects.requireNonNullElse(text.read().apply(draft.base()), value.seen()), typed);
        return true;
    }
}
