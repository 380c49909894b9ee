package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.textfield.TextArea;
import id.koorwil.portal.task.Texts;

/** A text of several lines, as long as the task takes it. */
class LongText extends TextArea {

    private static final int MOST_ROWS = 8;

    LongText(String field, Texts kind) {
        super(TaskWords.field(field));
        setMaxLength(kind.longest());
        setMaxRows(MOST_ROWS);
    }
}
