package id.koorwil.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.people.PasswordRefused;
import java.util.Map;

/** Changes the own password; what is wrong stands beside its field. */
class PasswordForm extends Div {

    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Runnable changed;
    private final PasswordField present = field("password.present", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("password.wanted", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("password.again", Autocomplete.NEW_PASSWORD);

    PasswordForm(Accounts accounts, CurrentActor currentActor, Runnable changed) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.changed = changed;
        addClassName("password-form");
        wanted.setHelperText(getTranslation("password.rule", Accounts.SHORTEST_PASSWORD));
        Button save = new Button(getTranslation("password.save"), pressed -> save());
        save.addThemeName("primary");
        add(present, wanted, again, save);
    }

    private PasswordField field(String key, Autocomplete kind) {
        PasswordField field = new PasswordField(getTranslation(key));
        field.setAutocomplete(kind);
        // Vaadin's API has no word for the button that shows what was typed
        field.getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("password.show")));
        return field;
    }

    private void save() {
        present.setInvalid(false);
        wanted.setInvalid(false);
        again.setInvalid(!wanted.getValue().equals(again.getValue()));
        if (again.isInvalid()) {
            again.setErrorMessage(getTranslation("password.differs"));
            return;
        }
        try {
            accounts.changeOwnPassword(currentActor.get(), present.getValue(), wanted.getValue());
        } catch (PasswordRefused refused) {
            PasswordField wrong = refused.ofPresent() ? present : wanted;
            wrong.setInvalid(true);
            wrong.setErrorMessage(
                    refused.problem() == PasswordRefused.Problem.BRAKED
                            ? getTranslation("login.braked", refused.waitSeconds())
                            : getTranslation("password." + refused.problem(), Accounts.SHORTEST_PASSWORD));
            return;
        }
        present.clear();
        wanted.clear();
        again.clear();
        changed.run();
    }
}
