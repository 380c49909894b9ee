package id.koorwil.portal.task;

import static id.koorwil.portal.task.InvalidValue.Problem;

import id.koorwil.portal.text.Tidy;

/** The texts of a task and what they may be: the schema holds twice the greatest length. */
public enum Texts {
    TITLE("title", 200, true),
    DESCRIPTION("description", 4000, false),
    OUTPUT("output", 500, false),
    RISK("risk", 500, false),
    EXECUTOR("executor", 100, false),
    BLOCKED_REASON("blockage", 500, true),
    RETURN_REASON("returnReason", 500, false),
    REQUEST_NOTE("requestNote", 500, false),
    REQUEST_LINK("requestLink", 500, false) {
        @Override
        public String checked(String text) {
            String link = super.checked(text);
            if (!link.isEmpty() && !link.matches("https?://\\S+")) {
                throw new InvalidValue(field(), Problem.NOT_A_LINK);
            }
            return link;
        }
    };

    /** The columns hold so many code points for each character, as an emoji or a letter with its marks may need. */
    private static final int CODE_POINTS = 2;

    private final String field;
    private final int longest;
    private final boolean needed;

    Texts(String field, int longest, boolean needed) {
        this.field = field;
        this.longest = longest;
        this.needed = needed;
    }

    String field() {
        return field;
    }

    /** The greatest length in characters, as people count them. */
    public int longest() {
        return longest;
    }

    /**
     * The text as it is kept: tidied, a title and a name in one line.
     *
     * @throws InvalidValue if it is empty where it is needed, or too long
     */
    public String checked(String text) {
        String kept = this == TITLE || this == EXECUTOR || this == REQUEST_LINK ? Tidy.line(text) : Tidy.lines(text);
        if (kept.isEmpty() && needed) {
            throw new InvalidValue(field, Problem.EMPTY);
        }
        if (Tidy.length(kept) > longest || kept.codePointCount(0, kept.length()) > longest * CODE_POINTS) {
            throw new InvalidValue(field, Problem.TOO_LONG, longest);
        }
        return kept;
    }
}
