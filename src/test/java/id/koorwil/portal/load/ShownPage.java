package id.koorwil.portal.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What Flow's client keeps of a page, as far as a board needs it: elements by tag, attribute and place, and the cards. */
final class ShownPage {

    private static final int ELEMENT = 0;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;

    private final Map<Integer, String> tags = new HashMap<>();
    private final Map<Integer, Map<String, String>> attributes = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<Integer, ShownCards> lists = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final List<String> said = new ArrayList<>();

    /** What the server wants done with a list that lacks a card. */
    interface Lacking {
        void again(int list);
    }

    void apply(JsonNode message, Lacking lacking) {
        message.path("changes").forEach(this::change);
        message.path("execute").forEach(call -> execute(call, lacking));
    }

    private void change(JsonNode change) {
        int node = change.path("node").intValue();
        String type = change.path("type").stringValue("");
        int feature = change.path("feat").intValue(-1);
        if (type.equals("put")) {
            put(node, feature, change.path("key").stringValue(""), change.path("value"));
        } else if (type.equals("splice") && feature == CHILDREN) {
            change.path("addNodes").forEach(child -> parents.put(child.intValue(), node));
        } else if (type.equals("detach")) {
            tags.remove(node);
            texts.remove(node);
            lists.remove(node);
            attributes.remove(node);
        }
    }

    private void put(int node, int feature, String key, JsonNode value) {
        if (feature == ELEMENT && key.equals("tag")) {
            tags.put(node, value.stringValue(""));
        } else if (feature == ATTRIBUTES) {
            attributes.computeIfAbsent(node, any -> new HashMap<>()).put(key, value.asString(""));
        } else if (key.equals("text")) {
            texts.put(node, value.asString(""));
            said.add(value.asString(""));
        }
    }

    private void execute(JsonNode call, Lacking lacking) {
        String script = call.path(call.size() - 1).stringValue("");
        if (script.equals("return $0.show($1,$2,$3)")) {
            int list = call.path(0).path("@v-node").intValue();
            ShownCards cards = lists.computeIfAbsent(list, any -> new ShownCards());
            if (!cards.show(call.path(1).intValue(), call.path(2).intValue(), call.path(3))) {
                lacking.again(list);
            }
        }
    }

    void forget() {
        tags.clear();
        texts.clear();
        attributes.clear();
        parents.clear();
        lists.clear();
    }

    Optional<Integer> byTag(String tag) {
        return tags.entrySet().stream()
                .filter(entry -> entry.getValue().equals(tag))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Integer> byAttribute(String name, String value) {
        return attributes.entrySet().stream()
                .filter(entry -> value.equals(entry.getValue().get(name)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The cards of each column, by its state. */
    Map<String, ShownCards> columns() {
        Map<String, ShownCards> columns = new HashMap<>();
        lists.forEach((list, cards) -> status(list).ifPresent(status -> columns.put(status, cards)));
        return columns;
    }

    private Optional<String> status(int list) {
        for (Integer node = list; node != null; node = parents.get(node)) {
            String status = attributes.getOrDefault(node, Map.of()).get("data-status");
            if (status != null) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** All that is written on it, in any order. */
    String texts() {
        return String.join("\n", texts.values());
    }

    /** Texts that were said since the last time. */
    List<String> said() {
        List<String> now = List.copyOf(said);
        said.clear();
        return now;
    }
}
