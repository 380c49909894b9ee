package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import id.koorwil.portal.shell.Rebuilt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of the panel that is saved over the one that the person saw. Where somebody else was first, both are shown and
 * one is chosen. An answer may come long after the question: what was typed meanwhile is never overwritten by it.
 *
 * @param <T> its type
 */
final class SavedValue<T> {

    /** Saves a value over the one that was seen; answers what is kept. */
    interface Save<T> {
        T save(T seen, T wanted);
    }

    /** The fields of a value, in the browser. */
    interface Fields<T> {

        /**
         * Shows a value as soon as nobody is in the fields, if they still hold the one before it and nothing else.
         *
         * @param shown called if it is there
         */
        void put(T held, T value, Runnable shown);

        /** A value was sent by this window and another one, or the same, is stored. */
        void settled(T sent, T kept);

        /** What is typed from now on is typed over this value. */
        void rebase(T stored);
    }

    private final Save<T> save;
    private final Function<T, String> words;
    private final Fields<T> fields;
    private final HasValidationProperties field;
    private final SaveState state;
    private T seen;
    /** What the fields show where nobody has typed since. */
    private T shows;

    private @Nullable T theirs;
    private @Nullable T put;

    /**
     * A value.
     *
     * @param seen as it is stored now
     * @param words how it is read
     * @param field beside which a refusal is told
     */
    SavedValue(
            T seen,
            Save<T> save,
            Function<T, String> words,
            Fields<T> fields,
            HasValidationProperties field,
            SaveState state) {
        this.seen = seen;
        this.shows = seen;
        this.save = save;
        this.words = words;
        this.fields = fields;
        this.field = field;
        this.state = state;
        Rebuilt.again(field, this::followAgain);
    }

    T seen() {
        return seen;
    }

    /** Whether the browser tells only what it was told to show. */
    boolean isEcho(@Nullable T told) {
        return told != null && told.equals(put);
    }

    /** Saves what a person typed or chose; none is refused. */
    void save(@Nullable T wanted) {
        if (!isEcho(wanted)) {
            put = null;
            saveOver(seen, wanted);
        }
    }

    /**
     * Saves an earlier text of this person, which is shown in place of what is stored.
     *
     * @param base the value that it was typed over
     */
    void saveDraft(T base, T draft) {
        seen = base;
        field.setInvalid(false);
        show(draft, () -> {});
        saveOver(base, draft);
    }

    /** Saves over a value that was seen, also if it is tried again later, when another one is seen. */
    private void saveOver(T base, @Nullable T wanted) {
        theirs = null;
        Attempt attempt = new Attempt(state, field);
        if (wanted == null) {
            attempt.refuseEmpty();
            return;
        }
        attempt.run(
                () -> settle(wanted, save.save(base, wanted)),
                conflict -> ConflictNotice.ask(conflict, words, this::keepMine, this::takeTheirs));
    }

    /** What is kept may be shorter than what was typed. */
    private void settle(T sent, T kept) {
        theirs = null;
        seen = kept;
        shows = sent;
        fields.settled(sent, kept);
        show(kept, () -> shows = kept);
    }

    private void show(T value, Runnable shown) {
        if (!value.equals(shows)) {
            put = value;
            fields.put(shows, value, shown);
        }
    }

    /**
     * Shows what somebody else saved as soon as nobody is in the fields. Whoever has typed there by then is told when that is
     * saved.
     */
    void follow(T stored) {
        if (stored.equals(theirs)) {
            return;
        }
        if (stored.equals(seen)) {
            withdraw();
            return;
        }
        theirs = stored;
        show(stored, () -> {
            if (stored.equals(theirs)) {
                theirs = null;
                seen = stored;
                shows = stored;
                fields.rebase(stored);
            }
        });
    }

    /** What waited for fields that are not there any more. */
    private void followAgain() {
        T waited = theirs;
        if (waited != null) {
            theirs = null;
            follow(waited);
        }
    }

    /** What waits to be shown was taken back by then. */
    private void withdraw() {
        if (theirs != null) {
            theirs = null;
            put = seen;
            fields.put(shows, seen, () -> {});
        }
    }

    private void keepMine(T mine, T stored) {
        seen = stored;
        saveOver(stored, mine);
    }

    private void takeTheirs(T mine, T stored) {
        field.setInvalid(false);
        settle(mine, stored);
        state.saved();
    }
}
