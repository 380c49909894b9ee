package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A text of several lines; how long it may be is told when it is saved, so that nothing is cut off unseen. */
class LongText extends TextArea {

    private static final int MOST_ROWS = 8;

    LongText(String field) {
        super(TaskWords.field(field));
        setMaxRows(MOST_ROWS);
    }
}
