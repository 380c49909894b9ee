package id.koorwil.portal.task;

import java.util.List;

/**
 * What an undo came to.
 *
 * @param changes one for each task that is as it was
 */
public record Undone(List<TaskChanged> changes, List<Refused> refused) {}
