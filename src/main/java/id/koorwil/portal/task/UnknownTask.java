package id.koorwil.portal.task;

/** No task has this number or code. */
public class UnknownTask extends RuntimeException {

    UnknownTask(Object task) {
        super("No task " + task);
    }
}
