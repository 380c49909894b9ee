package id.koorwil.portal.shell;

import com.vaadin.flow.component.HasElement;

/** Marks what a browser must not translate: codes, names and numbers, which would mean something else then. */
public final class Untranslated {

    private static final String ATTRIBUTE = "translate";

    private Untranslated() {}

    /** Marks an element with all that is in it, and answers it. */
    public static <T extends HasElement> T mark(T marked) {
        marked.getElement().setAttribute(ATTRIBUTE, "no");
        return marked;
    }
}
