package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ComponentMapping;
import com.vaadin.flow.router.Location;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What Flow told the page beside its elements, in answers that its browser threw away before it asked for everything: scripts of the
 * bundle that are fetched when they are needed, the title, and where a navigation has led.
 */
final class RebuiltPage {

    /** A navigation that waits for its answer gets it; else says whether the address is the one of what is shown. */
    private static final String ARRIVE = """
            if (window.Vaadin.Flow.clients.TypeScript.isActive()) {
              let container = this;
              while (!container.serverConnected) container = container.parentElement;
              container.serverConnected(false);
              return true;
            }
            const { pathname, search } = new URL($0, document.baseURI);
            return pathname === location.pathname && search === location.search;""";

    private RebuiltPage() {}

    /** Tells it again with every page that is built anew. */
    static void follow(Component layout) {
        Rebuilt.again(
                layout,
                () -> layout.getUI().ifPresent(page -> {
                    fetchScripts(page);
                    page.getPage().setTitle(page.getInternals().getTitle());
                    arrive(layout, page);
                }));
    }

    private static void arrive(Component layout, UI page) {
        Location shown = page.getInternals().getActiveViewLocation();
        layout.getElement()
                .executeJs(ARRIVE, shown.getPathWithQueryParameters())
                .then(Boolean.class, arrived -> {
                    if (!arrived) {
                        page.getPage().getHistory().replaceState(null, shown);
                    }
                });
    }

    /** Which of its components have scripts of their own only the bundle knows; what is there already is not fetched again. */
    private static void fetchScripts(UI page) {
        Set<String> classes = new TreeSet<>();
        page.getElement().getNode().visitNodeTree(node -> addClasses(node, classes));
        page.getPage()
                .addDynamicImport(classes.stream()
                        .map(name -> "'" + BundleUtils.getChunkId(name) + "'")
                        .collect(Collectors.joining(
                                ",", "return Promise.all([", "].map((id) => window.Vaadin.Flow.loadOnDemand(id)));")));
    }

    private static void addClasses(StateNode node, Set<String> classes) {
        if (node.hasFeature(ComponentMapping.class)) {
            node.getFeature(ComponentMapping.class).getComponent().ifPresent(component -> {
                for (Class<?> of = component.getClass(); of != Component.class; of = of.getSuperclass()) {
                    classes.add(of.getName());
                }
            });
        }
    }
}
