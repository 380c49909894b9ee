package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether a task shall be deleted, or some. */
class DeleteDialog extends Dialog {

    static DeleteDialog of(String code, Runnable delete) {
        return new DeleteDialog("delete.title", code, "delete.question", delete);
    }

    static DeleteDialog ofMany(int tasks, Runnable delete) {
        return new DeleteDialog("delete.title-many", tasks, "delete.question-many", delete);
    }

    private DeleteDialog(String title, Object what, String question, Runnable delete) {
        setHeaderTitle(getTranslation(title, what));
        add(new Paragraph(getTranslation(question)));
        Button confirm = new Button(getTranslation("action.delete"), pressed -> {
            close();
            delete.run();
        });
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("action.cancel"), pressed -> close()), confirm);
    }
}
