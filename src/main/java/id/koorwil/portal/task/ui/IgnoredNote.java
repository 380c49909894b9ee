package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Span;

/** Says what of an address was not understood. */
@CssImport("./task/filter-bar.css")
public class IgnoredNote extends Span {

    /** Enough to recognise it; an address may be as long as it likes. */
    private static final int LONGEST = 120;

    public IgnoredNote() {
        addClassName("ignored");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public IgnoredNote(String ignored) {
        this();
        show(ignored);
    }

    /** A sentence of its own, until the next showing. */
    void say(String sentence) {
        setVisible(true);
        setText(sentence);
    }

    /** An empty text says nothing. */
    public void show(String ignored) {
        setVisible(!ignored.isEmpty());
        String named = ignored.length() > LONGEST ? ignored.substring(0, LONGEST) + "…" : ignored;
        setText(getTranslation("filter.ignored", named));
    }
}
