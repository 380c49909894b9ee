package id.koorwil.portal.task;

import java.util.List;

/**
 * What a change of many tasks came to.
 *
 * @param changed how many were changed; what was so already is none of them
 * @param refused those that were left as they are, each with its reason
 */
public record Batch(int changed, List<Refused> refused) {}
