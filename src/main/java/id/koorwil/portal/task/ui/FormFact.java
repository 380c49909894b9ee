package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What stands among the fields of a form and has nothing to choose from. */
class FormFact extends Div {

    FormFact(String name, String value) {
        Span label = new Span(name);
        label.addClassName("fact-name");
        add(label, new Span(value));
        addClassName("fact");
    }
}
