package id.koorwil.portal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.database.DatabaseTrouble;

/** How it is told that the database does not do what it is asked. Nothing that was typed is lost by it. */
public final class DatabaseNotice {

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

    /** Tells it, and tries the same again when that is pressed. */
    public static Notification offer(Throwable error, Runnable again) {
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
