package id.koorwil.portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.people.PasswordDue;
import id.koorwil.portal.shell.Address;
import jakarta.annotation.security.PermitAll;

/** Where an account that was given a password chooses its own before anything else. */
@Route(value = NewPasswordView.ROUTE, autoLayout = false)
@PermitAll
class NewPasswordView extends Main implements HasDynamicTitle {

    static final String ROUTE = "kata-sandi";

    NewPasswordView(Accounts accounts, CurrentActor currentActor, PasswordDue due) {
        addClassName("new-password");
        add(new Div(
                new H1(getTranslation("password.title")),
                new Paragraph(getTranslation("password.why")),
                new PasswordForm(accounts, currentActor, () -> {
                    due.settled();
                    UI.getCurrent().getPage().setLocation(Address.HOME.href());
                })));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }
}
