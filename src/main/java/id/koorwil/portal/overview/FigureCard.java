package id.koorwil.portal.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.shell.Untranslated;

/** One figure: what it is, the number, and a line of what else matters about it. */
class FigureCard extends Anchor {

    private final Span number = Untranslated.mark(part("figure", ""));
    private final Span line = part("figure-line", "");

    FigureCard(String kind, String label) {
        getElement().setAttribute("router-link", true);
        addClassNames("figure-card", kind);
        add(part("figure-label", label), number, line);
    }

    void show(String figure, String more, String href) {
        number.setText(figure);
        line.setText(more);
        setHref(href);
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
