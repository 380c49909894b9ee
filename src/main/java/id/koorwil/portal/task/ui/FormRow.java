package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Fields beside each other where there is room. */
class FormRow extends Div {

    FormRow(Component... fields) {
        super(fields);
        addClassName("task-row");
    }
}
