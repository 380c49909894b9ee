package id.koorwil.portal.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks what a browser must not translate: codes, names and numbers, which would mean something else then. */
public final class Untranslated {

    private static final String ATTRIBUTE = "translate";

    /** As of a task, KEU-4. */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,6}-\\d{1,9}\\b");

    private Untranslated() {}

    /** Marks an element with all that is in it, and answers it. */
    public static <T extends HasElement> T mark(T marked) {
        marked.getElement().setAttribute(ATTRIBUTE, "no");
        return marked;
    }

    /** A sentence whose codes are marked. */
    public static Span codesIn(String sentence) {
        Span whole = new Span();
        Matcher code = CODE.matcher(sentence);
        int said = 0;
        while (code.find()) {
            whole.add(new Text(sentence.substring(said, code.start())), mark(new Span(code.group())));
            said = code.end();
        }
        whole.add(new Text(sentence.substring(said)));
        return whole;
    }
}
