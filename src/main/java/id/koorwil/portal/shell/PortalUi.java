package id.koorwil.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What holds for every window: its language, its words for a lost line, and what becomes of an unexpected error. */
@Component
class PortalUi implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> begin(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new UnexpectedError()));
    }

    private static void begin(UI ui) {
        ui.setLocale(Words.INDONESIAN);
        ui.getReconnectDialogConfiguration().setDialogText(Words.indonesian("connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Words.indonesian("connection.given-up"));
    }

    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setCookiesDisabledCaption(Words.indonesian("connection.cookies-title"));
        messages.setCookiesDisabledMessage(Words.indonesian("connection.cookies"));
        messages.setInternalErrorCaption(Words.indonesian("connection.error-title"));
        messages.setInternalErrorMessage(Words.indonesian("connection.error"));
        return messages;
    }
}
