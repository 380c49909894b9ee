/** Which cycle a page shows. */
@NamedInterface("ui")
@NullMarked
package id.koorwil.portal.programme.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
