package id.koorwil.portal.shell;

import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;

/** A module's group of entries in the side navigation. */
public interface MenuSource {

    /** Order among the groups, from the top. */
    int position();

    /** Empty for a group at the top, which needs none. */
    String heading();

    /**
     * The entries as they are now.
     *
     * @param shown where the page stands, so that links keep what it is narrowed to
     */
    List<Entry> entries(Location shown);

    /** What of it stands in the bar at the bottom of a phone, where a working day goes on. */
    default Optional<Daily> daily(Location shown) {
        return Optional.empty();
    }

    /**
     * A place in the bar at the bottom.
     *
     * @param position order from the left
     * @param key pressed after {@code g}, it leads there
     */
    record Daily(int position, Glyph glyph, String label, String href, String key) {}

    /**
     * One entry.
     *
     * @param href address within the portal
     * @param alarms how many things behind it are late; 0 shows nothing
     * @param alarmWords the same in words, for the ear
     * @param own how many things behind it are open for whoever looks; 0 shows nothing
     * @param ownWords the same in words
     */
    record Entry(String label, String href, int alarms, String alarmWords, int own, String ownWords) {

        /** A page that counts nothing. */
        public static Entry plain(String label, String href) {
            return new Entry(label, href, 0, "", 0, "");
        }
    }
}
