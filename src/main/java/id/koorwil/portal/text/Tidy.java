package id.koorwil.portal.text;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one place where texts that come from outside are tidied: composed (Unicode's NFC), every kind of blank one blank, without
 * signs that nobody sees or that no text can hold, and without marks that turn the direction of what follows. What belongs to an
 * emoji or to the spelling of a script stays.
 */
public final class Tidy {

    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int TAG_END = 0xE007F;
    private static final int BLACK_FLAG = 0x1F3F4;

    /** Scripts that do not use the joiners in spelling. */
    private static final Set<Character.UnicodeScript> WITHOUT_JOINERS = Set.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED);

    private Tidy() {}

    /** A text of one line, as a title or a name: breaks are blanks, and there are no two of them together. */
    public static String line(String text) {
        return BLANKS.matcher(kept(text).replace('\n', ' ').replace('\t', ' '))
                .replaceAll(" ")
                .strip();
    }

    /** A text of several lines, whose breaks are line feeds. */
    public static String lines(String text) {
        return kept(text).strip();
    }

    /** How long a text is for who reads it: in grapheme clusters (Unicode Standard Annex 29), an emoji being one. */
    public static int length(String text) {
        return (int) CLUSTER.matcher(text).results().count();
    }

    private static String kept(String text) {
        int[] points = BREAKS.matcher(Normalizer.normalize(paired(text), Normalizer.Form.NFC))
                .replaceAll("\n")
                .codePoints()
                .toArray();
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            if (point == '\n' || point == '\t') {
                kept.appendCodePoint(point);
            } else if (Character.isSpaceChar(point)) {
                kept.append(' ');
            } else if (!isDropped(points, i)) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    /** Halves of characters are none, and keep their neighbours from being composed. */
    private static String paired(String text) {
        return text.codePoints()
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isDropped(int[] points, int i) {
        int point = points[i];
        if (Character.isISOControl(point) || isNoncharacter(point)) {
            return true;
        }
        return isIgnorable(point) && !belongsToNeighbours(points, i);
    }

    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    /** Unicode's Default_Ignorable_Code_Point, and the marks of direction. */
    private static boolean isIgnorable(int point) {
        return switch (point) {
            case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                within(point, 0x180B, 0x180F)
                        || within(point, 0x200B, 0x200F)
                        || within(point, 0x202A, 0x202E)
                        || within(point, 0x2060, 0x206F)
                        || within(point, 0xFE00, 0xFE0F)
                        || within(point, 0xFFF0, 0xFFF8)
                        || within(point, 0x1BCA0, 0x1BCA3)
                        || within(point, 0x1D173, 0x1D17A)
                        || within(point, 0xE0000, 0xE0FFF);
        };
    }

    private static boolean belongsToNeighbours(int[] points, int i) {
        int point = points[i];
        int before = i > 0 ? points[i - 1] : 0;
        int after = i + 1 < points.length ? points[i + 1] : 0;
        if (point == JOINER && isOfEmoji(before) && Character.isExtendedPictographic(after)) {
            return true;
        }
        if (point == JOINER || point == NON_JOINER) {
            return isSpelledWithJoiners(before) && isSpelledWithJoiners(after);
        }
        if (within(point, 0xFE00, 0xFE0F)) {
            return Character.isEmoji(before) || Character.isIdeographic(before);
        }
        return within(point, 0xE0020, TAG_END) && (before == BLACK_FLAG || within(before, 0xE0020, TAG_END - 1));
    }

    private static boolean isOfEmoji(int point) {
        return Character.isExtendedPictographic(point) || Character.isEmojiModifier(point) || point == 0xFE0F;
    }

    private static boolean isSpelledWithJoiners(int point) {
        return point != 0 && !WITHOUT_JOINERS.contains(Character.UnicodeScript.of(point));
    }

    private static boolean within(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
