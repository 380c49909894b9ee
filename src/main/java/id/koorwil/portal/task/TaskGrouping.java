package id.koorwil.portal.task;

/** How a timeline groups its tasks. */
public enum TaskGrouping {
    /** By aspect, and by sub-theme in it. */
    ASPECT("ca.position, t.aspect_code, s.code IS NULL, s.code", "t.aspect_code", "s.code"),
    REGION("t.region_code", "t.region_code", "NULL"),
    /** By coordination area, and by region in it. */
    AREA("area.name, area.code, t.region_code", "area.code", "t.region_code");

    private final String order;
    private final String outer;
    private final String inner;

    TaskGrouping(String order, String outer, String inner) {
        this.order = order;
        this.outer = outer;
        this.inner = inner;
    }

    /** Whether groups hold groups. */
    public boolean nested() {
        return this != REGION;
    }

    /** For ORDER BY in the queries of {@link TimelineQueries}. */
    String order() {
        return order;
    }

    String outer() {
        return outer;
    }

    String inner() {
        return inner;
    }
}
