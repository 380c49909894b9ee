package id.koorwil.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.people.PasswordRefused;

/** Changes the own password; what is wrong stands beside its field. */
class PasswordForm extends Div {

    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Runnable changed;
    private final PasswordField present = new PasswordField(getTranslation("password.present"));
    private final PasswordField wanted = new PasswordField(getTranslation("password.wanted"));
    private final PasswordField again = new PasswordField(getTranslation("password.again"));

    PasswordForm(Accounts accounts, CurrentActor currentActor, Runnable changed) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.changed = changed;
        addClassName("password-form");
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(getTranslation("password.rule", Accounts.SHORTEST_PASSWORD));
        Button save = new Button(getTranslation("password.save"), pressed -> save());
        save.addThemeName("primary");
        add(present, wanted, again, save);
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
            PasswordField wrong = refused.problem() == PasswordRefused.Problem.WRONG ? present : wanted;
            wrong.setInvalid(true);
            wrong.setErrorMessage(getTranslation("password." + refused.problem(), Accounts.SHORTEST_PASSWORD));
            return;
        }
        present.clear();
        wanted.clear();
        again.clear();
        changed.run();
    }
}
