package id.koorwil.portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.people.PasswordDue;
import id.koorwil.portal.people.PasswordRefused;
import id.koorwil.portal.shell.Address;
import jakarta.annotation.security.PermitAll;

/** Where an account that was given a password chooses its own before anything else. */
@Route(value = NewPasswordView.ROUTE, autoLayout = false)
@PermitAll
class NewPasswordView extends Main implements HasDynamicTitle {

    static final String ROUTE = "kata-sandi";

    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final PasswordDue due;
    private final PasswordField present = new PasswordField(getTranslation("password.present"));
    private final PasswordField wanted = new PasswordField(getTranslation("password.wanted"));
    private final PasswordField again = new PasswordField(getTranslation("password.again"));

    NewPasswordView(Accounts accounts, CurrentActor currentActor, PasswordDue due) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.due = due;
        addClassName("new-password");
        wanted.setHelperText(getTranslation("password.rule", Accounts.SHORTEST_PASSWORD));
        Button save = new Button(getTranslation("password.save"), pressed -> save());
        save.addThemeName("primary");
        add(new Div(
                new H1(getTranslation("password.title")),
                new Paragraph(getTranslation("password.why")),
                present,
                wanted,
                again,
                save));
    }

    private void save() {
        again.setInvalid(!wanted.getValue().equals(again.getValue()));
        if (again.isInvalid()) {
            again.setErrorMessage(getTranslation("password.differs"));
            return;
        }
        try {
            accounts.changeOwnPassword(currentActor.get(), present.getValue(), wanted.getValue());
            due.settled();
            UI.getCurrent().getPage().setLocation(Address.HOME.href());
        } catch (PasswordRefused refused) {
            PasswordField wrong = refused.problem() == PasswordRefused.Problem.WRONG ? present : wanted;
            wrong.setInvalid(true);
            wrong.setErrorMessage(getTranslation("password." + refused.problem(), Accounts.SHORTEST_PASSWORD));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }
}
