package id.koorwil.portal.live;

import id.koorwil.portal.history.Change;

/**
 * A change as it reached this node.
 *
 * @param at when that was, by {@link System#nanoTime()}; it was committed before
 */
public record Heard(Change change, long at) {}
