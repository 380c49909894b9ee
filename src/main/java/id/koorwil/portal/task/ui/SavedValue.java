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
        T base = seen; // also if it is tried again later, when somebody else's value may be shown
        attempt.run(
                () -> settle(save.save(base, wanted)),
                conflict -> ConflictNotice.ask(conflict, words, this::keepMine, this::takeTheirs));
    }

    /** What is kept may be shorter than what was typed. */
    private void settle(T kept) {
        seen = kept;
        show.accept(kept);
    }

    /** The fields of a value, as somebody else's save finds them. */
    interface Fields<T> {

        /** Whether they hold a value and nothing else, as far as the browser has said. */
        boolean hold(T value);

        /** Shows a value; what was typed earlier and is kept as a draft stays kept. */
        void put(T value);
    }

    /**
     * Shows what somebody else saved as soon as nobody is in the fields. Whoever has typed there by then is told when that is
     * saved.
     */
    void follow(T stored, Fields<T> shown, Component... fields) {
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
                .then(Boolean.class, free -> takeIf(free, shown));
    }

    /** What was typed and refused is still the person's own. */
    private void takeIf(boolean free, Fields<T> shown) {
        T stored = theirs;
        theirs = null;
        if (free && stored != null && shown.hold(seen)) {
            seen = stored;
            shown.put(stored);
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
