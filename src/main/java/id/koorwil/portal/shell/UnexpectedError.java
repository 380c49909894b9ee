package id.koorwil.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.koorwil.portal.database.DatabaseTrouble;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/** Shows a reference that is in the log; the page and what was typed into it stay. */
class UnexpectedError implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedError.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            log.debug("Whoever asked has left the page, or the line broke", event.getThrowable());
            return;
        }
        if (DatabaseTrouble.is(event.getThrowable())) {
            DatabaseNotice.tell(event.getThrowable());
            return;
        }
        String reference = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notices.refused(ui.getTranslation("error.unexpected", reference));
        }
    }

    /** Writes the error to the log under a new reference. */
    static String log(Throwable error) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().withUpperCase().formatHex(random);
        log.error("Unexpected error {}", reference, error);
        return reference;
    }
}
