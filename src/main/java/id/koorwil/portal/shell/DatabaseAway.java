package id.koorwil.portal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** The database does not answer: what says so among errors, and how it is told. Nothing that was typed is lost by it. */
public final class DatabaseAway {

    /** Class of the SQL standard's states for a connection that is not to be had, or broke. */
    private static final String CONNECTION_STATES = "08";

    private DatabaseAway() {}

    /** Whether an error, or one behind it, means that. */
    public static boolean is(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || (cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith(CONNECTION_STATES))) {
                return true;
            }
        }
        return false;
    }

    public static String sentence() {
        return I18NProvider.translate("error.database-away");
    }

    /** Tells it, and tries the same again when that is pressed. */
    public static Notification offer(Runnable again) {
        Button retry = new Button(I18NProvider.translate("error.database-again"));
        Notification notice = Notices.refused(sentence(), retry);
        retry.addClickListener(pressed -> {
            if (notice.isOpened()) { // what took its place may have come in the same moment
                notice.close();
                again.run();
            }
        });
        return notice;
    }
}
