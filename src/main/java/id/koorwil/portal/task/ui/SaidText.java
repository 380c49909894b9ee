package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.textfield.TextField;
import id.koorwil.portal.shell.DraftKeeper;

/** A text that is empty until something is said, and is saved by a button. */
final class SaidText {

    private final TextField field;
    private final SavedValue.Save<String> save;
    private String seen = "";

    SaidText(TextField field, SavedValue.Save<String> save) {
        this.field = field;
        this.save = save;
    }

    TextField field() {
        return field;
    }

    /** Saves it; what is refused is told. */
    void save(Runnable saved) {
        Refusals.told(
                field,
                () -> new ResolvedSave<>(save, text -> text, kept -> {
                            seen = kept;
                            DraftKeeper.forget(field);
                            saved.run();
                        })
                        .attempt(seen, field.getValue()));
    }
}
