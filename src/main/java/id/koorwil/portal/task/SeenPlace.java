package id.koorwil.portal.task;

/**
 * State and place of a card when it was picked up; a move says them so that a late one changes nothing.
 *
 * @param placement how often the card had been placed by then
 */
public record SeenPlace(Status status, int placement) {}
