package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private @Nullable T theirs;

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

    /**
     * Shows what somebody else saved as soon as nobody is in the fields. Whoever has typed there by then is told when that is
     * saved.
     */
    void follow(T stored, Component... fields) {
        boolean asked = theirs != null;
        theirs = stored.equals(seen) ? null : stored;
        if (theirs == null || asked) {
            return;
        }
        Object[] elements = Stream.of(fields).map(Component::getElement).toArray();
        String all = IntStream.range(0, fields.length).mapToObj(n -> "$" + n).collect(Collectors.joining(","));
        fields[0]
                .getElement()
                .executeJs("return window.portal.whenFree([" + all + "])", elements)
                .then(Boolean.class, this::takeIf);
    }

    private void takeIf(boolean free) {
        T stored = theirs;
        theirs = null;
        if (free && stored != null) {
            settle(stored);
        }
    }

    private void keepMine(T mine, T stored) {
        seen = stored;
        save(mine);
    }

    private void takeTheirs(T stored) {
        field.setInvalid(false);
        settle(stored);
        state.saved();
    }
}
