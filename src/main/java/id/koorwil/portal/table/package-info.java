/** All tasks of a cycle in one table: sorted, narrowed and changed in the row, with columns that each person arranges. */
@NullMarked
package id.koorwil.portal.table;

import org.jspecify.annotations.NullMarked;
