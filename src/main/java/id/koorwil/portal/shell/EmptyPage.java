package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that has nothing to show: why, and what next. */
public class EmptyPage extends Div {

    public EmptyPage(String title, String why, Component... next) {
        addClassName("empty-page");
        add(new H1(title), new Paragraph(why));
        add(next);
    }
}
