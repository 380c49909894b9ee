package id.koorwil.portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups of {@link MenuSource}s, one under the other. */
class SideNavigation extends Nav {

    private final List<MenuSource> sources;
    private final List<NavigationLink> links = new ArrayList<>();
    private List<Group> shown = List.of();

    private record Group(String heading, List<MenuSource.Entry> entries) {

        boolean sameLabelsAs(Group other) {
            return heading.equals(other.heading) && labels().equals(other.labels());
        }

        private List<String> labels() {
            return entries.stream().map(MenuSource.Entry::label).toList();
        }
    }

    SideNavigation(List<MenuSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(MenuSource::position))
                .toList();
        addClassName("side-navigation");
        setAriaLabel(getTranslation("shell.navigation"));
    }

    void show(Location page) {
        List<Group> groups = groups(page);
        if (!sameLabels(groups)) {
            build(groups);
        }
        shown = groups;
        List<MenuSource.Entry> entries =
                groups.stream().flatMap(group -> group.entries().stream()).toList();
        for (int i = 0; i < entries.size(); i++) {
            MenuSource.Entry entry = entries.get(i);
            links.get(i).show(entry, Address.leadsTo(entry.href(), page));
        }
    }

    /** Sources with the same heading make one group. */
    private List<Group> groups(Location page) {
        Map<String, List<MenuSource.Entry>> groups = new LinkedHashMap<>();
        for (MenuSource source : sources) {
            groups.computeIfAbsent(source.heading(), heading -> new ArrayList<>())
                    .addAll(source.entries(page));
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private boolean sameLabels(List<Group> groups) {
        if (groups.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).sameLabelsAs(shown.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void build(List<Group> groups) {
        removeAll();
        links.clear();
        for (Group group : groups) {
            if (!group.heading().isEmpty()) {
                Div heading = new Div(group.heading());
                heading.addClassName("heading");
                add(heading);
            }
            UnorderedList list = new UnorderedList();
            group.entries().forEach(entry -> {
                NavigationLink link = new NavigationLink();
                links.add(link);
                list.add(new ListItem(link));
            });
            add(list);
        }
    }
}
