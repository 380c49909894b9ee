package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.Map;

/** One of some codes, read by their names; it must not be empty. */
class CodeField extends ComboBox<String> {

    CodeField(String label, Collection<String> codes, Map<String, String> namesByCode) {
        super(label);
        setItems(codes);
        setItemLabelGenerator(code -> namesByCode.getOrDefault(code, code));
        setRequired(true);
    }
}
