package id.koorwil.portal.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What holds for every window: its language and what becomes of an unexpected error. */
@Component
class PortalUi implements VaadinServiceInitListener {

    private static final Locale INDONESIAN = Locale.of("id");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(INDONESIAN));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new UnexpectedError()));
    }
}
