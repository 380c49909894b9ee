package id.koorwil.portal.shell;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle's words outside of Flow's pages: on the sign-in page, and in files, which are Indonesian for everybody. */
public final class Words {

    public static final Locale INDONESIAN = Locale.of("id");

    /** The languages of the interface, the first one where nobody has chosen. */
    public static final List<Locale> LANGUAGES = List.of(INDONESIAN, Locale.ENGLISH);

    private Words() {}

    /** The language of a tag, Indonesian for one that the portal does not speak. */
    public static Locale language(String tag) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst()
                .orElse(INDONESIAN);
    }

    public static String indonesian(String key, Object... arguments) {
        return in(INDONESIAN, key, arguments);
    }

    public static String in(Locale language, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", language);
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
