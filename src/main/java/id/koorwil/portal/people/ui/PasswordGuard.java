package id.koorwil.portal.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.koorwil.portal.people.PasswordDue;
import org.springframework.stereotype.Component;

/** Leads every page to the new password while one is due. */
@Component
class PasswordGuard implements VaadinServiceInitListener {

    private final PasswordDue due;

    PasswordGuard(PasswordDue due) {
        this.due = due;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(entering -> {
                    // by its address: naming the class would send its fields to everybody's first page
                    if (due.isDue() && !entering.getLocation().getPath().equals(NewPasswordView.ROUTE)) {
                        entering.forwardTo(NewPasswordView.ROUTE);
                    }
                }));
    }
}
