package id.koorwil.portal.text;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two names are the same, and which comes first: as the database compares them (utf8mb4_uca1400_ai_ci), without capitals,
 * accents and signs that nobody sees, emoji apart from each other; numbers in them by their value.
 */
public final class Alike {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}\\p{Cc}]");
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    /** "Tahap 2" before "Tahap 10". */
    public static final Comparator<String> ORDER = Alike::compare;

    private Alike() {}

    public static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        // the letters that Unicode's root collation spells with two
        String upper = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace("Æ", "AE")
                .replace("Œ", "OE")
                .replace("Ø", "O");
        return upper.stripTrailing(); // blanks at the end do not count
    }

    private static int compare(String one, String other) {
        Matcher mine = PART.matcher(folded(one));
        Matcher theirs = PART.matcher(folded(other));
        while (mine.find()) {
            if (!theirs.find()) {
                return 1;
            }
            int order = part(mine.group(), theirs.group());
            if (order != 0) {
                return order;
            }
        }
        return theirs.find() ? -1 : 0;
    }

    private static int part(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
