/** Pages on paper: all that a page's filter holds, as tables that a browser breaks over sheets, each with its head. */
@NullMarked
package id.koorwil.portal.paper;

import org.jspecify.annotations.NullMarked;
