package id.koorwil.portal.access;

/** The acting account has no seat for this action in this scope. */
public class NotPermitted extends RuntimeException {

    private final Action action;

    public NotPermitted(Actor actor, Action action, Scope scope) {
        super("%s may not %s in %s".formatted(actor.username(), action, scope));
        this.action = action;
    }

    public Action action() {
        return action;
    }
}
