package id.koorwil.portal.task;

/** What was typed cannot be a value of this field. */
public class InvalidValue extends RuntimeException {

    /** Why; the words are in the bundle under {@code invalid.<problem>}. */
    public enum Problem {
        EMPTY,
        /** The argument is the greatest length in characters. */
        TOO_LONG,
        END_BEFORE_START,
        ONE_DAY_MISSING,
        NOT_A_PERCENTAGE,
        FIXED_PROGRESS,
        SUB_THEME_OF_ANOTHER_ASPECT,
        UNKNOWN,
        DONE_IS_NOT_BLOCKED,
        NOT_A_LINK,
        DEPENDS_ON_ITSELF,
        CIRCLE,
        NOT_IN_THIS_STATE,
        /** It cannot be set by itself. */
        FOLLOWS_REGION,
        /** The argument is how many there may be at once. */
        TOO_MANY
    }

    private final String field;
    private final Problem problem;
    private final Object argument;

    InvalidValue(String field, Problem problem, Object argument) {
        super("%s: %s %s".formatted(field, problem, argument));
        this.field = field;
        this.problem = problem;
        this.argument = argument;
    }

    InvalidValue(String field, Problem problem) {
        this(field, problem, "");
    }

    public String field() {
        return field;
    }

    public Problem problem() {
        return problem;
    }

    public Object argument() {
        return argument;
    }
}
