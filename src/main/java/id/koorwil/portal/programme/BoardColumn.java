package id.koorwil.portal.programme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the person in charge has set for a column of a board.
 *
 * @param aspect code of the board's aspect
 * @param status name of the state whose tasks stand in it
 * @param titleId in Indonesian; empty means the state's own name, as for the other language
 * @param explanationId when a task comes into it, in Indonesian; empty means the portal's own words
 * @param softLimit how many tasks it should hold at most, null for any number; more are told and not refused
 * @param version as it was seen, -1 for one that nobody has set
 */
public record BoardColumn(
        String aspect,
        String status,
        String titleId,
        String titleEn,
        String explanationId,
        String explanationEn,
        @Nullable Integer softLimit,
        long version) {

    /** Characters of a title at most. */
    public static final int LONGEST_TITLE = 40;

    /** Characters of an explanation at most. */
    public static final int LONGEST_EXPLANATION = 300;

    /** The highest limit that makes sense. */
    public static final int HIGHEST_LIMIT = 999;

    /** One that nobody has set. */
    public static BoardColumn plain(String aspect, String status) {
        return new BoardColumn(aspect, status, "", "", "", "", null, -1);
    }

    public String title(Locale language) {
        return isEnglish(language) ? titleEn : titleId;
    }

    public String explanation(Locale language) {
        return isEnglish(language) ? explanationEn : explanationId;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
