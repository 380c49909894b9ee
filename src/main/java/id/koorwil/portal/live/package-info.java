/**
 * Tells open pages what was changed elsewhere, and who else has the same open. A page follows {@link
 * id.koorwil.portal.live.LivePages}; how changes reach a node is behind {@link id.koorwil.portal.live.Broker}.
 */
@NullMarked
package id.koorwil.portal.live;

import org.jspecify.annotations.NullMarked;
