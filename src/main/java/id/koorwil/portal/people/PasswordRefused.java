package id.koorwil.portal.people;

/** The password was not changed. */
public class PasswordRefused extends RuntimeException {

    public enum Problem {
        WRONG,
        SAME,
        TOO_SHORT,
        TOO_LONG
    }

    private final Problem problem;

    PasswordRefused(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
