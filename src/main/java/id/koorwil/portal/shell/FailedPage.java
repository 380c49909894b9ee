package id.koorwil.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.koorwil.portal.database.DatabaseTrouble;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be opened, with a reference that is in the log. */
@PermitAll
@ParentLayout(PortalLayout.class)
class FailedPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private boolean databaseAway;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        removeAll();
        addClassName("failed-page");
        databaseAway = DatabaseTrouble.of(error.getCaughtException())
                .filter(DatabaseTrouble.AWAY::equals)
                .isPresent();
        if (DatabaseTrouble.is(error.getCaughtException())) {
            Button again = new Button(
                    getTranslation("error.database-again"),
                    pressed -> UI.getCurrent().getPage().reload());
            again.addThemeName("primary");
            add(new EmptyPage(
                    DatabaseNotice.title(error.getCaughtException()),
                    DatabaseNotice.ofPage(error.getCaughtException()),
                    again));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        String reference = UnexpectedError.log(error.getCaughtException());
        add(new EmptyPage(
                getTranslation("error.failed-title"),
                getTranslation("error.unexpected", reference),
                new Anchor(Address.HOME.href(), getTranslation("error.home"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Then there is nothing to be read around it either. */
    boolean databaseAway() {
        return databaseAway;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.failed-title");
    }
}
