package id.koorwil.portal.shell;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them: {@code 1.234}. */
public final class Numbers {

    private Numbers() {}

    public static String whole(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
