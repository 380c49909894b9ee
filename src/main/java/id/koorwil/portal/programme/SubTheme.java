package id.koorwil.portal.programme;

/** A sub-theme set by the province for an aspect. */
public record SubTheme(String code, String aspect, String name, Priority priority) {

    public enum Priority {
        PRIORITAS,
        STRATEGIS
    }
}
