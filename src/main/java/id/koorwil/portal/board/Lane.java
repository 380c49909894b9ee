package id.koorwil.portal.board;

import id.koorwil.portal.task.Status;
import java.util.Map;

/**
 * A lane of a board as it is shown.
 *
 * @param key what its cards have in common: a code or a name, empty for what has none
 * @param cards how many each column of it holds under the filter of the page
 * @param open whether its cards are shown
 */
record Lane(String key, String name, Map<Status, Integer> cards, boolean open) {

    int in(Status status) {
        return cards.getOrDefault(status, 0);
    }

    int total() {
        return cards.values().stream().mapToInt(Integer::intValue).sum();
    }
}
