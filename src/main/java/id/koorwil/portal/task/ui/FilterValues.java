package id.koorwil.portal.task.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What a filter is chosen from.
 *
 * @param matching the values in order that some words narrow down, all for none; asked for when they are shown
 * @param name how a value is called
 */
public record FilterValues<T>(Function<String, Collection<T>> matching, Function<T, String> name) {

    /** Codes by their names. */
    static FilterValues<String> named(Map<String, String> names) {
        return all(names.keySet(), code -> names.getOrDefault(code, code));
    }

    /** Values that are few and known. */
    static <T> FilterValues<T> all(Collection<T> values, Function<T, String> name) {
        return new FilterValues<>(words -> narrowed(values, name, words.toLowerCase(Locale.ROOT)), name);
    }

    private static <T> List<T> narrowed(Collection<T> values, Function<T, String> name, String words) {
        return values.stream()
                .filter(value -> name.apply(value).toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }
}
