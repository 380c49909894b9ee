package id.koorwil.portal.programme;

/** An aspect over all cycles; what it is in one of them is a {@link CycleAspect}. */
public record Aspect(String code, String name, Kind kind) {

    public enum Kind {
        /** One of the eight aspects. */
        UTAMA,
        /** The additional theme led by the provincial chair. */
        TAMBAHAN
    }
}
