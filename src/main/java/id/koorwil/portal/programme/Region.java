package id.koorwil.portal.programme;

/**
 * A regency or city.
 *
 * @param code as in the Home Ministry's list, {@code 35.72}
 * @param area code of its coordination area
 */
public record Region(String code, String name, Kind kind, String area) {

    private static final String LONG = "Kabupaten ";

    /** The name as tables abbreviate it, {@code Kab. Pacitan}. */
    public String briefName() {
        return brief(name);
    }

    /** A region's name as tables abbreviate it. */
    public static String brief(String name) {
        return name.startsWith(LONG) ? "Kab. " + name.substring(LONG.length()) : name;
    }

    public enum Kind {
        KABUPATEN,
        KOTA
    }
}
