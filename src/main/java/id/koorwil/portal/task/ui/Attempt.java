package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.FieldConflict;
import id.koorwil.portal.task.InvalidValue;
import java.util.function.Consumer;

/** One attempt to save a field: what is wrong with the value stands beside it, other refusals are told. */
record Attempt(SaveState state, HasValidationProperties field) {

    /** Whether it was saved. */
    boolean run(Runnable save, Consumer<FieldConflict> onConflict) {
        try {
            save.run();
            field.setInvalid(false);
            state.saved();
            return true;
        } catch (InvalidValue invalid) {
            field.setInvalid(true);
            field.setErrorMessage(TaskWords.invalid(invalid));
        } catch (FieldConflict conflict) {
            onConflict.accept(conflict);
        } catch (RuntimeException refused) {
            Notices.refused(
                    TaskWords.refusal(refused, UI.getCurrent().getLocale()).orElseThrow(() -> refused));
        }
        state.notSaved();
        return false;
    }
}
