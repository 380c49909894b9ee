/**
 * Who may do what. {@link id.koorwil.portal.access.Permissions} alone decides, from the acting account's seats and the
 * scope of the stored row. Plain Java; knows nobody.
 */
@NullMarked
package id.koorwil.portal.access;

import org.jspecify.annotations.NullMarked;
