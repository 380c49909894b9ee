package id.koorwil.portal.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names behind codes, each map in the order that lists show.
 *
 * @param aspects those of one cycle
 */
public record Names(Map<String, String> aspects, Map<String, String> regions, Map<String, String> areas) {

    public Names {
        aspects = inOrder(aspects);
        regions = inOrder(regions);
        areas = inOrder(areas);
    }

    private static Map<String, String> inOrder(Map<String, String> names) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
