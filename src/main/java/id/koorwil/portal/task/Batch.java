package id.koorwil.portal.task;

import java.util.List;

/**
 * What a change of many tasks came to.
 *
 * @param done how many were changed, or were so already
 * @param refused the others, each with its reason
 */
public record Batch(int done, List<Refused> refused) {}
