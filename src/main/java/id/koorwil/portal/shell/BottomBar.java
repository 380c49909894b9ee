package id.koorwil.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places of a working day, at hand on a phone; its links stay the same elements. */
class BottomBar extends Nav {

    private final List<MenuSource> sources;
    private final UnorderedList list = new UnorderedList();
    private final List<Anchor> links = new ArrayList<>();
    private List<MenuSource.Daily> shown = List.of();

    BottomBar(List<MenuSource> sources) {
        this.sources = sources;
        addClassName("bottom-bar");
        setAriaLabel(getTranslation("shell.places"));
        add(list);
    }

    void show(Location page) {
        List<MenuSource.Daily> places = sources.stream()
                .flatMap(source -> source.daily(page).stream())
                .sorted(Comparator.comparingInt(MenuSource.Daily::position))
                .toList();
        if (!places.equals(shown)) {
            shown = places;
            build();
        }
        for (int i = 0; i < links.size(); i++) {
            if (Address.standsIn(places.get(i).href(), page)) {
                links.get(i).getElement().setAttribute("aria-current", "page");
            } else {
                links.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }

    private void build() {
        list.removeAll();
        links.clear();
        shown.forEach(place -> {
            Anchor link = new Anchor(place.href(), place.glyph().draw(), new Span(place.label()));
            link.getElement().setAttribute("router-link", true).setAttribute("data-key", "g " + place.key());
            links.add(link);
            list.add(new ListItem(link));
        });
    }
}
