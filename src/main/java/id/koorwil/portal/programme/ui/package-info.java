/** Which cycle a page shows. */
@NullMarked
package id.koorwil.portal.programme.ui;

import org.jspecify.annotations.NullMarked;
