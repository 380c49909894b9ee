package id.koorwil.portal.spreadsheet;

import java.util.regex.Pattern;

/**
 * Keeps a text in a CSV file from being run as a formula (OWASP, "CSV Injection"): an apostrophe stands before what a spreadsheet
 * program would run, and before nothing else, so that lists with dashes and telephone numbers stay as they are. {@link #off} takes
 * it off again.
 */
final class FormulaGuard {

    private static final String GUARD = "'";

    /** What begins a cell: the text itself, and what stands behind the separators of other readings of the file. */
    private static final String BEGINS = "(?<![^,;\\t\\r\\n])(?<blank>[ \\u00A0]*+)";

    /** Functions that reach out of the file; others are called without a blank before their bracket. */
    private static final String REACHING_OUT =
            "(?:hyperlink|webservice|filterxml|import(?:xml|html|data|feed|range)|image|rtd|call|exec|register|dde|service)";

    /** A cell alone, or the beginning of a sum of cells. */
    private static final String CELL = "\\$?[a-z]{1,3}\\$?\\d{1,7}\\s*(?=[+\\-*/^&:,;\\t\\r\\n]|$)";

    /** Within a cell: a call, a link to another program, a cell of another sheet or file. */
    private static final String DOES_SOMETHING =
            "[\\p{L}\\d_.]\\(|" + REACHING_OUT + "\\s*\\(|\\|[^,;\\t\\r\\n]*!|[\\]'\\p{L}\\d]!\\$?[a-z]{1,3}\\$?\\d";

    /** After an equals sign anything is a formula, after another sign only what does something; a dash before words is none. */
    private static final String RUNS = "(?:[=\\uFF1D]|[+\\-@\\uFF0B\\uFF0D\\uFF20](?:" + CELL
            + "|(?=[^,;\\t\\r\\n]*?(?:" + DOES_SOMETHING + "))))";

    private static final Pattern RUN =
            Pattern.compile(BEGINS + "(?=" + GUARD + "*+" + RUNS + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern GUARDED =
            Pattern.compile(BEGINS + GUARD + "(?=" + GUARD + "*+" + RUNS + ")", Pattern.CASE_INSENSITIVE);

    private FormulaGuard() {}

    static String on(String text) {
        return RUN.matcher(text).replaceAll("${blank}" + GUARD);
    }

    /** The text that was guarded. */
    static String off(String text) {
        return GUARDED.matcher(text).replaceAll("${blank}");
    }
}
