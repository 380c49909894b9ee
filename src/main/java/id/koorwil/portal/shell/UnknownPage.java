package id.koorwil.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/** An address that leads nowhere; a page that knows more says it with {@link NothingThere}. */
@PermitAll
@ParentLayout(PortalLayout.class)
class UnknownPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        removeAll();
        String why = error.getException() instanceof NothingThere nothing
                ? Objects.requireNonNull(nothing.getMessage())
                : getTranslation("error.unknown-page");
        add(new EmptyPage(
                getTranslation("error.unknown-title"),
                why,
                new Anchor(Address.HOME.href(), getTranslation("error.home"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.unknown-title");
    }
}
