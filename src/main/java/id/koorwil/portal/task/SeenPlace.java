package id.koorwil.portal.task;

/**
 * State and place of a card when it was picked up; a move says them so that a late one changes nothing.
 *
 * @param rank the opaque key that came with the card
 */
public record SeenPlace(Status status, String rank) {}
