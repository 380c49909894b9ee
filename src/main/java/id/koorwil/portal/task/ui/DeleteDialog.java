package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether a task shall be deleted. */
class DeleteDialog extends Dialog {

    DeleteDialog(String code, Runnable delete) {
        setHeaderTitle(getTranslation("delete.title", code));
        add(new Paragraph(getTranslation("delete.question")));
        Button confirm = new Button(getTranslation("action.delete"), pressed -> {
            close();
            delete.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("action.cancel"), pressed -> close()), confirm);
    }
}
