package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.InvalidValue;
import java.util.function.Function;

/** Tells why the task's service refused something. What is no refusal is an error and goes on. */
final class Refusals {

    private Refusals() {}

    /** Whether the action was done; if not, it is told. */
    static boolean told(HasValidationProperties field, Runnable action) {
        boolean done = told(invalid -> field, action);
        if (done) {
            field.setInvalid(false);
        }
        return done;
    }

    /** As the other one, for a form of several fields. */
    static boolean told(Function<InvalidValue, HasValidationProperties> fieldOf, Runnable action) {
        try {
            action.run();
            return true;
        } catch (InvalidValue invalid) {
            tell(fieldOf.apply(invalid), invalid);
        } catch (RuntimeException refused) {
            Notices.refused(sentence(refused));
        }
        return false;
    }

    /** What is wrong with the value stands beside its field, other refusals in a notice. */
    static void tell(HasValidationProperties field, RuntimeException refused) {
        if (refused instanceof InvalidValue invalid) {
            field.setInvalid(true);
            field.setErrorMessage(TaskWords.invalid(invalid));
        } else {
            Notices.refused(sentence(refused));
        }
    }

    /** The words for a refusal; an error is thrown again. */
    static String sentence(RuntimeException refused) {
        return TaskWords.refusal(refused, UI.getCurrent().getLocale()).orElseThrow(() -> refused);
    }
}
