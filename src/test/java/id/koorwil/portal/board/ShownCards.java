package id.koorwil.portal.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;

/** What a browser does with the columns of a board, without one. */
public final class ShownCards {

    private ShownCards() {}

    /** Scrolls every column to some of its rows. */
    public static void scrollAll(int from, int to) {
        lists().forEach(list -> list.range(from, to));
    }

    /** Scrolls the first column. */
    public static void scroll(int from, int to) {
        lists().getFirst().range(from, to);
    }

    private static List<CardList> lists() {
        return all(UI.getCurrent())
                .filter(CardList.class::isInstance)
                .map(CardList.class::cast)
                .toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ShownCards::all));
    }
}
