package id.koorwil.portal.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The cards of a column as a page has them. */
final class ShownCards {

    private Map<Long, Card> sent = new HashMap<>();
    private int size;
    private int from;
    private List<Card> cards = List.of();

    /** A card, and what is said again when it is moved. */
    record Card(long id, String seen) {}

    /** Answers whether no card is lacking. */
    boolean show(int sizeNow, int fromNow, JsonNode rows) {
        Map<Long, Card> known = new HashMap<>();
        List<Card> shown = new ArrayList<>();
        boolean complete = true;
        for (JsonNode row : rows) {
            Card card = row.isNumber()
                    ? sent.get(row.longValue())
                    : new Card(row.path("id").longValue(), row.path("seen").stringValue(""));
            if (card == null) {
                complete = false;
            } else {
                known.put(card.id(), card);
                shown.add(card);
            }
        }
        sent = known;
        size = sizeNow;
        from = fromNow;
        cards = shown;
        return complete;
    }

    int size() {
        return size;
    }

    int from() {
        return from;
    }

    List<Card> cards() {
        return cards;
    }
}
