package id.koorwil.portal.task;

/**
 * From one lane to another one.
 *
 * @param from where whoever moves the card has seen it
 */
public record LaneChange(BoardLanes lanes, String from, String to) {}
