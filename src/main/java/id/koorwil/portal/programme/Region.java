package id.koorwil.portal.programme;

/**
 * A regency or city.
 *
 * @param code as in the Home Ministry's list, {@code 35.72}
 * @param area code of its coordination area
 */
public record Region(String code, String name, Kind kind, String area) {

    public enum Kind {
        KABUPATEN,
        KOTA
    }
}
