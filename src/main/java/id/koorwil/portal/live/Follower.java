package id.koorwil.portal.live;

/** A part of a page that follows what is changed elsewhere. */
@FunctionalInterface
public interface Follower {

    /**
     * Shows what is new, if any of it is shown here. Called in the page's own session; what is read meanwhile through {@link
     * SharedReads} is read once for all pages.
     */
    void follow(Round round);
}
