package id.koorwil.portal.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Head of a column, which says in the language of the page that it sorts; see {@code frontend/table/column-name.ts}. */
@Tag("column-name")
@JsModule("./table/column-name.ts")
class ColumnName extends Component implements HasText {

    ColumnName(String name) {
        setText(name);
        getElement().setAttribute("spoken", getTranslation("table.sort", name));
    }
}
