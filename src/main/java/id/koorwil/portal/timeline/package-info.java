/** The two months of a cycle on one page: tasks as bars along their days, in groups, with what they depend on. */
@NullMarked
package id.koorwil.portal.timeline;

import org.jspecify.annotations.NullMarked;
