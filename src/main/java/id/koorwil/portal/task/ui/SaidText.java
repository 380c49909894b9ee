package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** A text that is empty until something is said, and is saved by a button. */
final class SaidText {

    private final TextField field;
    private final Drafts.OfField drafts;
    private final SavedValue.Save<String> save;
    private String seen = "";

    SaidText(TextField field, Drafts.OfField drafts, SavedValue.Save<String> save) {
        this.field = field;
        this.drafts = drafts;
        this.save = save;
    }

    TextField field() {
        return field;
    }

    /**
     * Saves it; what is refused is told.
     *
     * @param saved called unless more was typed while this was on its way
     */
    void save(Runnable saved) {
        String sent = field.getValue();
        Refusals.told(
                field,
                () -> new ResolvedSave<>(save, text -> text, kept -> {
                            seen = kept;
                            drafts.settled(List.of(sent), kept);
                            field.getElement()
                                    .executeJs("return this.value === $0", sent)
                                    .then(Boolean.class, unchanged -> {
                                        if (unchanged) {
                                            saved.run();
                                        }
                                    });
                        })
                        .attempt(seen, sent));
    }
}
