package id.koorwil.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A link of the side navigation with its counts; stays the same element while they change, so that focus stays. */
class NavigationLink extends Anchor {

    private final Span label = Untranslated.mark(new Span());
    private final Span counts = Untranslated.mark(new Span());
    private MenuSource.@Nullable Entry shown;

    NavigationLink() {
        getElement().setAttribute("router-link", true);
        label.addClassName("label");
        counts.addClassName("counts");
        add(label, counts);
    }

    void show(MenuSource.Entry entry, boolean current) {
        if (!entry.equals(shown)) {
            shown = entry;
            setHref(entry.href());
            label.setText(entry.label());
            label.setTitle(entry.label());
            counts.removeAll();
            if (entry.own() > 0) {
                counts.add(count(entry.own(), entry.ownWords(), "own"));
            }
            if (entry.alarms() > 0) {
                counts.add(count(entry.alarms(), entry.alarmWords(), "alarm"));
            }
        }
        if (current) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    /** A number for the eye and a sentence for the ear. */
    private Span count(int number, String words, String kind) {
        Span figure = new Span(Numbers.whole(number, getLocale()));
        figure.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(", " + words);
        spoken.addClassName("sr-only");
        Span count = new Span(figure, spoken);
        count.addClassNames("count", kind);
        count.setTitle(words);
        return count;
    }
}
