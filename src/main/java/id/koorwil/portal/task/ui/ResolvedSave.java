package id.koorwil.portal.task.ui;

import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.FieldConflict;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Saves a value from a window that is no field of the panel; where somebody else was first, both are shown and one is
 * chosen.
 *
 * @param words how a value is read
 * @param settled called once with the value that stands in the end
 */
record ResolvedSave<T>(SavedValue.Save<T> save, Function<T, String> words, Consumer<T> settled) {

    /** Throws what the service refuses, other than a conflict. */
    void attempt(T seen, T wanted) {
        T kept;
        try {
            kept = save.save(seen, wanted);
        } catch (FieldConflict conflict) {
            ConflictNotice.<T>ask(
                    conflict, words, (mine, theirs) -> again(theirs, mine), (mine, theirs) -> settled.accept(theirs));
            return;
        }
        settled.accept(kept);
    }

    private void again(T seen, T wanted) {
        try {
            attempt(seen, wanted);
        } catch (RuntimeException refused) {
            Notices.refused(Refusals.sentence(refused));
        }
    }
}
