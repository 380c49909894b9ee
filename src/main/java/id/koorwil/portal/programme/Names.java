package id.koorwil.portal.programme;

import java.util.Map;

/**
 * The names behind codes, each map in the order that lists show.
 *
 * @param aspects those of one cycle
 */
public record Names(Map<String, String> aspects, Map<String, String> regions, Map<String, String> areas) {}
