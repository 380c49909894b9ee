/** The portal of the institutional strengthening programme; each package below is one module. */
@NullMarked
package id.koorwil.portal;

import org.jspecify.annotations.NullMarked;
