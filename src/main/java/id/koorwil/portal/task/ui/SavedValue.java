package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of the panel that is saved over the one that the person saw. Where somebody else was first, both are shown and
 * one is chosen.
 *
 * @param <T> its type
 */
final class SavedValue<T> {

    /** Saves a value over the one that was seen; answers what is kept. */
    interface Save<T> {
        T save(T seen, T wanted);
    }

    private final Save<T> save;
    private final Function<T, String> words;
    private final Consumer<T> show;
    private final HasValidationProperties field;
    private final SaveState state;
    private T seen;

    /**
     * A value.
     *
     * @param seen as it is stored now
     * @param words how it is read
     * @param show puts a value that is stored into its fields
     * @param field beside which a refusal is told
     */
    SavedValue(
            T seen,
            Save<T> save,
            Function<T, String> words,
            Consumer<T> show,
            HasValidationProperties field,
            SaveState state) {
        this.seen = seen;
        this.save = save;
        this.words = words;
        this.show = show;
        this.field = field;
        this.state = state;
    }

    T seen() {
        return seen;
    }

    /** Saves a value; none is refused. */
    void save(@Nullable T wanted) {
        Attempt attempt = new Attempt(state, field);
        if (wanted == null) {
            attempt.refuseEmpty();
            return;
        }
        attempt.run(
                () -> settle(save.save(seen, wanted)),
                conflict -> ConflictNotice.ask(conflict, words, this::keepMine, this::takeTheirs));
    }

    /** What is kept may be shorter than what was typed. */
    private void settle(T kept) {
        seen = kept;
        show.accept(kept);
    }

    private void keepMine(T mine, T theirs) {
        seen = theirs;
        save(mine);
    }

    private void takeTheirs(T theirs) {
        field.setInvalid(false);
        settle(theirs);
        state.saved();
    }
}
