package id.koorwil.portal.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateTree;
import java.util.function.Consumer;

/**
 * A page that its browser builds anew, as it does after a message that never came. Flow tells again what it keeps of an element, its
 * attributes, properties and children, but no script that has run. What has to last is told through here.
 */
public final class Rebuilt {

    private Rebuilt() {}

    /** Tells an element something by scripts, now and whenever it is built anew. */
    public static void always(HasElement part, Consumer<Element> telling) {
        telling.accept(part.getElement());
        again(part, () -> telling.accept(part.getElement()));
    }

    /** Does something whenever an element was built anew, before that is answered. */
    public static void again(HasElement part, Runnable action) {
        Element element = part.getElement();
        element.addAttachListener(attached -> {
            if (isBuilding(element)) {
                element.getNode()
                        .runWhenAttached(page -> page.getInternals()
                                .getStateTree()
                                .beforeClientResponse(element.getNode(), all -> action.run()));
            }
        });
    }

    /** Whether the page of an element is being built anew right now, so that whatever goes from it comes back. */
    public static boolean isBuilding(Element element) {
        return element.getNode().getOwner() instanceof StateTree page && page.isPreparingForResync();
    }
}
