package id.koorwil.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.web.csrf.CsrfToken;

/** The sign-in form; it is posted by the browser itself, so that password managers know it. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph refusal = new Paragraph();

    LoginView() {
        addClassName("login");
        Div card = new Div(new H1(getTranslation("shell.name")), new Paragraph(getTranslation("login.what")), form());
        card.addClassName("login-card");
        add(card);
    }

    private Form form() {
        TextField username = new TextField(getTranslation("login.username"));
        username.getElement().setProperty("name", "username");
        username.getElement().setAttribute("autocomplete", "username");
        username.getElement().setAttribute("autocapitalize", "none");
        username.setRequiredIndicatorVisible(false);
        username.setAutofocus(true);
        PasswordField password = new PasswordField(getTranslation("login.password"));
        password.getElement().setProperty("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        Checkbox stay = new Checkbox(getTranslation("login.stay"));
        stay.getElement().setProperty("name", "remember-me");
        NativeButton submit = new NativeButton(getTranslation("login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("primary");
        refusal.addClassName("login-refusal");
        refusal.getElement().setAttribute("role", "alert");
        return new Form(refusal, username, password, stay, submit, csrf());
    }

    private static Hidden csrf() {
        return VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Hidden(token.getParameterName(), token.getToken())
                : new Hidden("", "");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String wait = query.getSingleParameter("tunggu")
                .filter(s -> s.matches("\\d{1,4}"))
                .orElse("");
        boolean failed = query.getParameters().containsKey("gagal");
        refusal.setText(
                !wait.isEmpty()
                        ? getTranslation("login.braked", Integer.valueOf(wait))
                        : failed ? getTranslation("login.failed") : "");
        refusal.setVisible(failed || !wait.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }

    /** An HTML form. */
    @Tag("form")
    private static class Form extends HtmlContainer {

        Form(Component... content) {
            add(content);
            getElement().setAttribute("method", "post");
            getElement().setAttribute("action", "login");
        }
    }

    /** A value that is posted without being shown. */
    @Tag("input")
    private static class Hidden extends Component {

        Hidden(String name, String value) {
            getElement()
                    .setAttribute("type", "hidden")
                    .setAttribute("name", name)
                    .setAttribute("value", value);
        }
    }
}
