package id.koorwil.portal.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An address within the portal with its query, from which each module's navigation class makes its links. */
public record Address(String path, Map<String, List<String>> parameters) {

    public static Address of(Location location) {
        return new Address(location.getPath(), location.getQueryParameters().getParameters());
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

    public QueryParameters query() {
        return new QueryParameters(parameters);
    }

    /** As a link on a page. */
    public String href() {
        return new Location(path, query()).getPathWithQueryParameters();
    }
}
