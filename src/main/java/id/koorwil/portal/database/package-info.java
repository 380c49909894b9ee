/**
 * Where the portal's data lies: an embedded MariaDB of its own in the data folder, unless {@code PORTAL_DB_URL} names an
 * external one. Knows nobody; the rest of the portal sees only a data source.
 */
@NullMarked
package id.koorwil.portal.database;

import org.jspecify.annotations.NullMarked;
