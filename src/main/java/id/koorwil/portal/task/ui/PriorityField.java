package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.select.Select;
import id.koorwil.portal.task.Priority;

/** How urgent a task is. */
class PriorityField extends Select<Priority> {

    PriorityField() {
        setLabel(TaskWords.field("priority"));
        SpokenList.name(this, TaskWords.field("priority"));
        setItems(Priority.values());
        setItemLabelGenerator(TaskWords::priority);
    }
}
