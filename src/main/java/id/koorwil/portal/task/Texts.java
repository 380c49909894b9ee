package id.koorwil.portal.task;

import static id.koorwil.portal.task.InvalidValue.Problem;

/** The texts of a task and what they may be: the greatest length as in the schema. */
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

    /** The greatest length in characters. */
    public int longest() {
        return longest;
    }

    /**
     * The text as it is kept: without blanks around it and without control characters other than line breaks.
     *
     * @throws InvalidValue if it is empty where it is needed, or too long
     */
    public String checked(String text) {
        String kept = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        if (this == TITLE || this == EXECUTOR) {
            kept = kept.replaceAll("\\s+", " ");
        }
        if (kept.isEmpty() && needed) {
            throw new InvalidValue(field, Problem.EMPTY);
        }
        if (kept.length() > longest) {
            throw new InvalidValue(field, Problem.TOO_LONG, longest);
        }
        return kept;
    }
}
