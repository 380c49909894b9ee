package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.combobox.ComboBox;

/** The region of a new task, among those that whoever makes it may choose. */
class RegionField extends ComboBox<String> {

    RegionField(NewTasks tasks) {
        setLabel(getTranslation("task.field.region"));
        setItems(tasks.offered());
        setItemLabelGenerator(code -> tasks.names().regions().getOrDefault(code, code));
        setRequired(true);
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
