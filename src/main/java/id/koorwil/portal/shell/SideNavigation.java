package id.koorwil.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.List;

/** The groups of {@link MenuSource}s, one under the other. */
class SideNavigation extends Nav {

    private final List<MenuSource> sources;

    SideNavigation(List<MenuSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(MenuSource::position))
                .toList();
        addClassName("side-navigation");
        setAriaLabel(getTranslation("shell.navigation"));
    }

    void show(Location shown) {
        removeAll();
        for (MenuSource source : sources) {
            List<MenuSource.Entry> entries = source.entries(shown);
            if (!entries.isEmpty()) {
                add(heading(source.heading()), list(entries, shown));
            }
        }
    }

    private static Div heading(String text) {
        Div heading = new Div(text);
        heading.addClassName("heading");
        return heading;
    }

    private static UnorderedList list(List<MenuSource.Entry> entries, Location shown) {
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(link(entry, shown))));
        return list;
    }

    private static Anchor link(MenuSource.Entry entry, Location shown) {
        Span label = new Span(entry.label());
        label.addClassName("label");
        label.setTitle(entry.label());
        Anchor link = new Anchor(entry.href(), label);
        link.getElement().setAttribute("router-link", true);
        if (entry.own() > 0) {
            link.add(count(entry.own(), entry.ownWords(), "own"));
        }
        if (entry.alarms() > 0) {
            link.add(count(entry.alarms(), entry.alarmWords(), "alarm"));
        }
        if (new Location(entry.href()).getPath().equals(shown.getPath())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** A number for the eye and a sentence for the ear. */
    private static Span count(int number, String words, String kind) {
        Span figure = new Span(Integer.toString(number));
        figure.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(", " + words);
        spoken.addClassName("sr-only");
        Span count = new Span(figure, spoken);
        count.addClassNames("count", kind);
        count.setTitle(words);
        return count;
    }
}
