package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether a task shall be deleted, or some. */
class DeleteDialog extends QuestionDialog {

    static DeleteDialog of(String code, Runnable delete) {
        return new DeleteDialog("delete.title", code, "delete.question", delete);
    }

    static DeleteDialog ofMany(int tasks, Runnable delete) {
        return new DeleteDialog("delete.title-many", tasks, "delete.question-many", delete);
    }

    private DeleteDialog(String title, Object what, String question, Runnable delete) {
        super(translate(title, what));
        add(new Paragraph(getTranslation(question)));
        answeredBy(getTranslation("action.delete"), () -> {
                    close();
                    delete.run();
                })
                .addThemeVariants(ButtonVariant.ERROR);
    }
}
