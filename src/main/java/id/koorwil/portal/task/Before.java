package id.koorwil.portal.task;

/** A task before it is changed: for the history, and for an undo. */
record Before(TaskFacts facts, TaskMemento memento) {

    static Before of(Task task) {
        return new Before(TaskFacts.of(task), task.memento());
    }
}
