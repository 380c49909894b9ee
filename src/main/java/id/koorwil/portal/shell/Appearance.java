package id.koorwil.portal.shell;

import java.util.Locale;

/** Light or dark. */
public enum Appearance {
    /** As the device is set. */
    SYSTEM,
    LIGHT,
    DARK;

    /** As the page's root element says it to {@code frontend/shell/tokens.css}. */
    String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
