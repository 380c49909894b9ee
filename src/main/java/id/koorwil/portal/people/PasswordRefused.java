package id.koorwil.portal.people;

/** The password was not changed. */
public class PasswordRefused extends RuntimeException {

    public enum Problem {
        WRONG,
        SAME,
        TOO_SHORT,
        TOO_LONG,
        /** Wrong too often; how long is in {@link PasswordRefused#waitSeconds}. */
        BRAKED
    }

    private final Problem problem;
    private final long waitSeconds;

    PasswordRefused(Problem problem) {
        this(problem, 0);
    }

    PasswordRefused(Problem problem, long waitSeconds) {
        super(problem.name());
        this.problem = problem;
        this.waitSeconds = waitSeconds;
    }

    /** Whether it is the present password that was not taken. */
    public boolean ofPresent() {
        return problem == Problem.WRONG || problem == Problem.BRAKED;
    }

    /** Until the next try, in seconds; 0 if it may be made at once. */
    public long waitSeconds() {
        return waitSeconds;
    }

    public Problem problem() {
        return problem;
    }
}
