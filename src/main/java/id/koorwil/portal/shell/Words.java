package id.koorwil.portal.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle's words in Indonesian, for what is no page of Flow's: the sign-in page, and files, which have no reader yet. */
public final class Words {

    public static final Locale INDONESIAN = Locale.of("id");

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("vaadin-i18n.translations", INDONESIAN);

    private Words() {}

    public static String indonesian(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), INDONESIAN).format(arguments);
    }
}
