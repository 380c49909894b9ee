package id.koorwil.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** An address within the portal with its query, from which each module's navigation class makes its links. */
public record Address(String path, Map<String, List<String>> parameters) {

    private static final String FIRST_PAGE = ".";

    public static final Address HOME = new Address("", Map.of());

    /** Parameter of what is opened over a page, which leaves the page itself as it is. */
    public static final String OVER = "tugas";

    public static Address of(Location location) {
        return new Address(location.getPath(), location.getQueryParameters().getParameters());
    }

    /** A part of a path as people write it; what is no encoding stays as it is. */
    public static String decoded(String part) {
        try {
            return UriUtils.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return part;
        }
    }

    /** The first value of a parameter. */
    public Optional<String> first(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    public Address with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        return new Address(path, changed);
    }

    public Address with(String name, String value) {
        return with(name, List.of(value));
    }

    public Address without(String name) {
        return with(name, List.of());
    }

    /** The page alone, with nothing over it. */
    public Address page() {
        return without(OVER);
    }

    /** Leads the current browser there. */
    public void open() {
        UI.getCurrent().navigate(path, query());
    }

    /**
     * Stands in the browser's address instead of what is there, so that Back does not lead through every letter of a word.
     * Nothing is navigated: the page shows by itself what it means.
     */
    public Location replace() {
        Location location = location();
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
        UI.getCurrent().getInternals().setLocationForRefresh(location); // as after a change of language
        return location;
    }

    public Location location() {
        return new Location(path, query());
    }

    public QueryParameters query() {
        return new QueryParameters(parameters);
    }

    /** As a link on a page, relative to the portal's own address. */
    public String href() {
        String href = location().getPathWithQueryParameters();
        return href.isEmpty() ? FIRST_PAGE : href; // an empty one would mean the page itself
    }

    /** Whether a link leads to the page that stands at a location, whatever it is narrowed to. */
    static boolean leadsTo(String href, Location location) {
        return pathOf(href).equals(location.getPath());
    }

    /** Whether a link leads to the page at a location, or to one that it lies in, as a board lies in the boards. */
    static boolean standsIn(String href, Location location) {
        String path = pathOf(href);
        return leadsTo(href, location) || (!path.isEmpty() && location.getPath().startsWith(path + "/"));
    }

    private static String pathOf(String href) {
        String path = new Location(href).getPath();
        return path.equals(FIRST_PAGE) ? "" : path;
    }
}
