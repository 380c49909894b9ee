package id.koorwil.portal.task;

import java.util.List;

/** A task that is SELESAI, or that others depend on, is not deleted. */
public class DeletionRefused extends RuntimeException {

    private final String code;
    private final List<String> dependents;

    DeletionRefused(String code, List<String> dependents) {
        super("%s is not deleted, dependents %s".formatted(code, dependents));
        this.code = code;
        this.dependents = List.copyOf(dependents);
    }

    public String code() {
        return code;
    }

    /** Codes of the tasks that depend on it; empty where it is refused for being SELESAI. */
    public List<String> dependents() {
        return dependents;
    }
}
