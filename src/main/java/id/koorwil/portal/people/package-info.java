/**
 * Accounts and sign-in; turns an account into an {@link id.koorwil.portal.access.Actor}.
 */
@NullMarked
package id.koorwil.portal.people;

import org.jspecify.annotations.NullMarked;
