package id.koorwil.portal.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** One figure: what it is, the number, and a line of what else matters about it. */
class FigureCard extends Anchor {

    FigureCard(String kind, String label, String number, String line, String href) {
        super(href);
        getElement().setAttribute("router-link", true);
        addClassNames("figure-card", kind);
        add(part("figure-label", label), part("figure", number), part("figure-line", line));
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
