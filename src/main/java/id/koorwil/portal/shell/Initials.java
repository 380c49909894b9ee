package id.koorwil.portal.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A person in a circle: {@code Staf Keuangan} is {@code SK}. */
public final class Initials {

    private static final int LETTERS = 2;

    private Initials() {}

    public static String of(String name) {
        return Arrays.stream(name.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .limit(LETTERS)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
