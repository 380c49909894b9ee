/** {@code ./portal load}: many people at one board at once, and whether all that was acknowledged is there exactly once. */
@NullMarked
package id.koorwil.portal.load;

import org.jspecify.annotations.NullMarked;
