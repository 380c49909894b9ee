package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** All keys of the portal, in a window of the browser's own. */
@Tag("dialog")
class KeysHelp extends Component implements HasComponents {

    private static final List<String> LETTERS =
            List.of("help", "search", "new", "undo", "overview", "table", "board", "timeline");
    private static final List<String> CARD = List.of("lift", "carry", "drop", "put-back", "walk", "open", "menu");
    private static final List<String> LISTS = List.of("rows", "enter", "inside", "sort", "close");

    KeysHelp(boolean lettersOn) {
        getElement().getClassList().add("keys-help");
        getElement().setAttribute("aria-labelledby", "keys-title");
        H2 title = new H2(getTranslation("keys.title"));
        title.setId("keys-title");
        Button close = new Button(Glyph.CLOSE.draw(), pressed -> getElement().callJsFunction("close"));
        close.addThemeName("tertiary");
        close.setAriaLabel(getTranslation("keys.close"));
        Div head = new Div(title, close);
        head.addClassName("card-head");
        add(head);
        if (!lettersOn) {
            add(new Paragraph(getTranslation("keys.letters-off")));
        }
        add(group("letters", LETTERS), group("card", CARD), group("lists", LISTS));
        getElement().addEventListener("close", closed -> getElement().removeFromParent());
        addAttachListener(attached -> getElement().callJsFunction("showModal"));
    }

    private NativeTable group(String name, List<String> keys) {
        NativeTableBody rows = new NativeTableBody();
        NativeTableHeaderCell heading = new NativeTableHeaderCell(getTranslation("keys." + name));
        heading.getElement().setAttribute("colspan", "2").setAttribute("scope", "rowgroup");
        rows.add(new NativeTableRow(heading));
        keys.forEach(key -> {
            Span pressed = new Span(getTranslation("keys." + name + "." + key + ".key"));
            pressed.addClassName("key");
            rows.add(new NativeTableRow(
                    new NativeTableCell(pressed), new NativeTableCell(getTranslation("keys." + name + "." + key))));
        });
        return new NativeTable(rows);
    }
}
