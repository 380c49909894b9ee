package id.koorwil.portal.task;

/** A part of the cards that a lane has in a column. */
public record LanePage(String lane, int offset, int limit) {}
