/** The task's panel, its filters, and the words of its refusals; boards and lists show them. */
@NullMarked
package id.koorwil.portal.task.ui;

import org.jspecify.annotations.NullMarked;
