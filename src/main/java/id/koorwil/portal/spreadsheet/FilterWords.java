package id.koorwil.portal.spreadsheet;

import static id.koorwil.portal.shell.Words.indonesian;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.task.TaskFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A filter as who reads a file understands it: {@code Wilayah: Kota Blitar}. */
final class FilterWords {

    private final List<String> lines = new ArrayList<>();

    private FilterWords() {}

    static List<String> of(TaskFilter filter, Names names, Actor actor) {
        FilterWords words = new FilterWords();
        words.add("task.field.aspect", filter.aspects(), code -> names.aspects().getOrDefault(code, code));
        Optional<Set<String>> regions = filter.regionsFor(actor);
        words.add(
                "filter.region",
                regions.orElse(Set.of()),
                code -> names.regions().getOrDefault(code, code));
        words.add("filter.mine", regions.filter(Set::isEmpty).isPresent()); // of who has none
        words.add("filter.area", filter.areas(), code -> names.areas().getOrDefault(code, code));
        words.add("task.field.status", filter.statuses(), status -> indonesian("status." + status));
        words.add("task.field.priority", filter.priorities(), priority -> indonesian("priority." + priority));
        words.add("filter.executor", filter.executors(), name -> name);
        words.add("filter.deadline", filter.deadlines(), deadline -> indonesian("deadline." + deadline));
        words.add("filter.blocked", filter.blocked());
        words.add("filter.returned", filter.returned());
        words.add("series.label", filter.series().isEmpty() ? List.of() : List.of(filter.series()), code -> code);
        words.add("export.search", filter.text().isEmpty() ? List.of() : List.of(filter.text()), text -> text);
        return List.copyOf(words.lines);
    }

    private void add(String key, boolean chosen) {
        if (chosen) {
            lines.add(indonesian(key));
        }
    }

    private <T> void add(String key, Collection<T> values, Function<T, String> word) {
        if (!values.isEmpty()) {
            lines.add(indonesian(key) + ": "
                    + String.join(", ", values.stream().map(word).toList()));
        }
    }
}
