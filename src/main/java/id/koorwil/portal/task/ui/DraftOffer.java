package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.koorwil.portal.shell.DraftKeeper;
import java.util.function.Consumer;

/** What was typed earlier and never saved, offered below its field. */
class DraftOffer extends Div {

    private DraftOffer(Component field, String text, Consumer<String> use) {
        Span earlier = new Span(getTranslation("draft.found", text));
        earlier.getElement().setAttribute("dir", "auto");
        addClassName("draft");
        getElement().setAttribute("role", "status");
        add(
                earlier,
                new Button(getTranslation("draft.use"), pressed -> {
                    removeFromParent();
                    use.accept(text);
                }),
                new Button(getTranslation("draft.drop"), pressed -> {
                    removeFromParent();
                    DraftKeeper.forget(field);
                }));
    }

    static void below(Component field, String text, Consumer<String> use) {
        Element parent = field.getElement().getParent();
        parent.insertChild(parent.indexOfChild(field.getElement()) + 1, new DraftOffer(field, text, use).getElement());
    }
}
