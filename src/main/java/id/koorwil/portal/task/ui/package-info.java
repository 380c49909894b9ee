/** The task's panel, its filters, and the words of its refusals; boards and lists show them. */
@NamedInterface("ui")
@NullMarked
package id.koorwil.portal.task.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
