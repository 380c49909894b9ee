/**
 * How the portal stands on a server: on which address, behind which proxies, with or without demo accounts, and how much of it
 * people may take. Refuses a start as {@link id.koorwil.portal.database.StartRefused} does.
 */
@NullMarked
package id.koorwil.portal.server;

import org.jspecify.annotations.NullMarked;
