/** Signing in, a new password, and the account in the top bar. */
@NullMarked
package id.koorwil.portal.people.ui;

import org.jspecify.annotations.NullMarked;
