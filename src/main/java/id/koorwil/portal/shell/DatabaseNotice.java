package id.koorwil.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.database.DatabaseTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How it is told that the database does not do what it is asked. Nothing that was typed is lost by it. */
public final class DatabaseNotice {

    private static final Logger log = LoggerFactory.getLogger(DatabaseNotice.class);

    private DatabaseNotice() {}

    /**
     * What is told.
     *
     * @param error one that {@link DatabaseTrouble#is} knows
     */
    public static String sentence(Throwable error) {
        return I18NProvider.translate(key("error.database-sentence.", error));
    }

    static String title(Throwable error) {
        return I18NProvider.translate(key("error.database-title.", error));
    }

    /** For who wanted to read, not to write. */
    static String ofPage(Throwable error) {
        return I18NProvider.translate(key("error.database-page.", error));
    }

    private static String key(String beginning, Throwable error) {
        return beginning
                + DatabaseTrouble.of(error).orElse(DatabaseTrouble.AWAY).name();
    }

    /** Tells it on the page, if there is one. */
    static void tell(Throwable error) {
        note(error);
        if (UI.getCurrent() != null) {
            Notices.refused(sentence(error));
        }
    }

    /** Of what cannot be written there is a warning already, see {@code WriteWatch}. */
    private static void note(Throwable error) {
        if (DatabaseTrouble.of(error).filter(DatabaseTrouble.AWAY::equals).isPresent()) {
            log.warn("The database does not answer: {}", error.getMessage());
        }
    }

    /** Tells it, and tries the same again when that is pressed. */
    public static Notification offer(Throwable error, Runnable again) {
        note(error);
        Button retry = new Button(I18NProvider.translate("error.database-again"));
        Notification notice = Notices.refused(sentence(error), retry);
        retry.addClickListener(pressed -> {
            if (notice.isOpened()) { // what took its place may have come in the same moment
                notice.close();
                again.run();
            }
        });
        return notice;
    }
}
