package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a page: its title, a line of the facts that matter, and actions. */
public class PageHead extends Div {

    private final H1 title = new H1();
    private final Paragraph facts = new Paragraph();

    public PageHead(Component... actions) {
        addClassName("page-head");
        facts.addClassName("facts");
        Div buttons = new Div(actions);
        buttons.addClassName("actions");
        add(new Div(title, facts), buttons);
    }

    public void title(String text) {
        title.setText(text);
    }

    public void facts(Component... shown) {
        facts.removeAll();
        facts.add(shown);
    }

    /** A fact that needs an eye, as {@code late}. */
    public static Span fact(String text, String kind) {
        Span fact = new Span(text);
        fact.addClassName(kind);
        return fact;
    }
}
