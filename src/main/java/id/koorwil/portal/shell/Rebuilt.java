package id.koorwil.portal.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateTree;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;

/**
 * A page that its browser builds anew, as it does after a message that never came. Flow tells again what it keeps of an element, its
 * attributes, properties and children, and the scripts of {@link Element#addJsInitializer}; no other script that has run.
 */
public final class Rebuilt {

    private Rebuilt() {}

    /** Does something whenever an element was built anew, before that is answered. */
    public static Registration again(HasElement part, Runnable action) {
        Element element = part.getElement();
        return element.addAttachListener(attached ->
                building(part).ifPresent(page -> page.beforeClientResponse(element.getNode(), all -> action.run())));
    }

    /** Whether the page of an element is being built anew right now, so that whatever goes from it comes back. */
    public static boolean isBuilding(HasElement part) {
        return building(part).isPresent();
    }

    private static Optional<StateTree> building(HasElement part) {
        return part.getElement().getNode().getOwner() instanceof StateTree page && page.isPreparingForResync()
                ? Optional.of(page)
                : Optional.empty();
    }
}
