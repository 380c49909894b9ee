package id.koorwil.portal.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws of several parts that are alike those that have changed, so that no more is sent. */
final class ChangedParts {

    private ChangedParts() {}

    /**
     * Shows a list, of which no two parts are equal.
     *
     * @param before what the children of {@code around} were drawn from, one by one
     */
    static <T, C extends Component & HasComponents> void show(
            C around, List<T> before, List<T> now, Function<T, Component> draw) {
        List<T> there = new ArrayList<>(before);
        List<Component> children = around.getChildren().toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!now.contains(before.get(i))) {
                around.remove(children.get(i));
                there.remove(i);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            T part = now.get(i);
            if (i < there.size() && part.equals(there.get(i))) {
                continue;
            }
            int elsewhere = there.indexOf(part);
            if (elsewhere >= 0) {
                around.remove(around.getChildren().toList().get(elsewhere));
                there.remove(elsewhere);
            }
            around.addComponentAtIndex(i, draw.apply(part));
            there.add(i, part);
        }
    }
}
