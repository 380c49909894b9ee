package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.shell.DraftKeeper.Draft;
import java.util.function.Predicate;

/** What was typed earlier and never saved, offered below its field. */
class DraftOffer extends Div {

    private final String entry;

    private DraftOffer(Draft draft, Predicate<Draft> use) {
        this.entry = draft.entry();
        Span earlier = new Span(getTranslation("draft.found", draft.text()));
        earlier.getElement().setAttribute("dir", "auto");
        addClassName("draft");
        getElement().setAttribute("role", "status");
        add(
                earlier,
                new Button(getTranslation("draft.use"), pressed -> {
                    if (use.test(draft)) {
                        removeFromParent();
                    }
                }),
                new Button(getTranslation("draft.drop"), pressed -> {
                    removeFromParent();
                    DraftKeeper.drop(draft);
                }));
    }

    /**
     * Offers a text, once.
     *
     * @param use puts it into the field; answers whether it could, else it is offered on
     */
    static void below(Component field, Draft draft, Predicate<Draft> use) {
        Element parent = field.getElement().getParent();
        if (parent.getChildren().noneMatch(child -> offers(child, draft))) {
            int after = parent.indexOfChild(field.getElement()) + 1;
            parent.insertChild(after, new DraftOffer(draft, use).getElement());
        }
    }

    private static boolean offers(Element child, Draft draft) {
        return child.getComponent()
                .filter(there -> there instanceof DraftOffer offer && offer.entry.equals(draft.entry()))
                .isPresent();
    }
}
