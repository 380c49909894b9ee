package id.koorwil.portal.task;

import java.util.Map;

/**
 * How many cards a lane of a board holds.
 *
 * @param lane a code or a name, empty for what has none
 * @param cards in each column
 */
public record LaneCounts(String lane, Map<Status, Integer> cards) {}
