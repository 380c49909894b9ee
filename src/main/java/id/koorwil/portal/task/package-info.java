/**
 * The task: its rules, its place in the column, its links, its panel and the filters that every list of tasks shares.
 * {@link id.koorwil.portal.task.TaskService} changes, {@link id.koorwil.portal.task.BoardQueries} and
 * {@link id.koorwil.portal.task.TaskQueries} read.
 */
@NullMarked
package id.koorwil.portal.task;

import org.jspecify.annotations.NullMarked;
