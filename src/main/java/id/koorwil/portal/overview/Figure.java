package id.koorwil.portal.overview;

import id.koorwil.portal.task.TaskFilter;

/**
 * A number with the tasks behind it.
 *
 * @param count as many as the filter shows, for everybody and on every device
 */
record Figure(int count, TaskFilter filter) {}
