package id.koorwil.portal.task;

import java.util.List;

/**
 * The tasks that were made together, one for each of many regions, as far as they are there still.
 *
 * @param code of the first of them, by which the series is known
 * @param title of the first one
 * @param parts in the order of the regions' codes
 */
public record TaskSeries(String code, String title, List<Part> parts) {

    /** One of the tasks. */
    public record Part(String code, String regionName, Status status) {}

    public int done() {
        return parts.size() - rest().size();
    }

    /** Those that are not SELESAI. */
    public List<Part> rest() {
        return parts.stream().filter(part -> part.status() != Status.SELESAI).toList();
    }
}
