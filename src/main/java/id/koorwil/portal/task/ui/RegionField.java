package id.koorwil.portal.task.ui;

/** The region of a new task, among those that whoever makes it may choose. */
class RegionField extends CodeField {

    RegionField(NewTasks tasks) {
        super(TaskWords.field("region"), tasks.offered(), tasks.names().regions());
        tasks.region().ifPresent(this::setValue);
    }

    /** Says beside itself that a region is missing. */
    boolean chosen() {
        boolean missing = getValue() == null;
        setInvalid(missing);
        if (missing) {
            setErrorMessage(getTranslation("invalid.EMPTY", ""));
        }
        return !missing;
    }
}
