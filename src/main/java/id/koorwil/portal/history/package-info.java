/**
 * The append-only record of what changed. Modules whose changes are kept publish a {@link
 * id.koorwil.portal.history.Change}; it is written in their own transaction.
 */
@NullMarked
package id.koorwil.portal.history;

import org.jspecify.annotations.NullMarked;
