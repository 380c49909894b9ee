package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A window that asks for something: one button answers, the other one gives up, as Escape does. */
abstract class QuestionDialog extends PageDialog {

    QuestionDialog(String title) {
        super(title);
    }

    /** The foot of the window. An answer is taken once: the second press of a double click finds the window closed. */
    Button answeredBy(String words, Runnable answer) {
        Button confirm = new Button(words, pressed -> {
            if (isOpened()) {
                answer.run();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.getElement().setAttribute("data-locks", true); // what is typed after the press would go with the window
        getFooter().add(new Button(getTranslation("action.cancel"), pressed -> close()), confirm);
        return confirm;
    }
}
