package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.shell.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands between the values of a CSV file. */
enum Separator {
    KOMA(','),
    TITIK_KOMA(';');

    static final String PARAMETER = "pemisah";

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    private String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is named, else what spreadsheet programs of a language expect. */
    static Separator of(@Nullable String token, Locale language) {
        return named(token).orElse(language.equals(Words.INDONESIAN) ? TITIK_KOMA : KOMA);
    }

    /** Nothing for a name that is not understood. */
    static Optional<Separator> named(@Nullable String token) {
        return Stream.of(values())
                .filter(separator -> separator.token().equals(token))
                .findFirst();
    }
}
