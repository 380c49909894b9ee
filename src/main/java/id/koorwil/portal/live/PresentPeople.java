package id.koorwil.portal.live;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.shell.Initials;
import id.koorwil.portal.shell.Untranslated;
import java.util.List;

/** Who else has the same open, by initials; a name is said to whoever points or listens. */
@CssImport("./live/present-people.css")
public class PresentPeople extends Div {

    private static final int SHOWN = 4;

    private final Presence.Watch watch;
    private List<String> shown = List.of();

    public PresentPeople(Presence presence) {
        addClassName("present-people");
        getElement().setAttribute("role", "group");
        setVisible(false);
        watch = presence.watch(this, this::show);
    }

    /** Says what is open here, as {@code tugas/17}; equal for all who have it open. */
    public void at(String place) {
        watch.at(place);
    }

    private void show(List<String> names) {
        if (names.equals(shown)) {
            return;
        }
        shown = names;
        setVisible(!names.isEmpty());
        String all = getTranslation("live.present", String.join(", ", names));
        getElement().setAttribute("aria-label", all).setAttribute("title", all);
        removeAll();
        names.stream().limit(SHOWN).forEach(name -> add(chip(Initials.of(name))));
        if (names.size() > SHOWN) {
            add(chip("+" + (names.size() - SHOWN)));
        }
    }

    private static Span chip(String text) {
        Span chip = Untranslated.mark(new Span(text));
        chip.getElement().setAttribute("aria-hidden", "true");
        return chip;
    }
}
