package id.koorwil.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.shell.EmptyPage;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A page that whoever is signed in may not see; without the frame, which may show no more than the page. */
@PermitAll
class NotPermittedPage extends Div implements HasErrorParameter<NotPermitted>, HasDynamicTitle {

    private final AuthenticationContext authentication;

    NotPermittedPage(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotPermitted> error) {
        removeAll();
        Button signOut = new Button(getTranslation("account.sign-out"), pressed -> authentication.logout());
        add(new EmptyPage(getTranslation("error.not-permitted-title"), getTranslation("error.not-permitted"), signOut));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.not-permitted-title");
    }
}
