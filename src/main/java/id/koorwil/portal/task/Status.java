package id.koorwil.portal.task;

/** The four states of a task, in the order of the columns. */
public enum Status {
    /** Planned. */
    RENCANA,
    /** In progress. */
    DIKERJAKAN,
    /** Under verification by the person in charge. */
    DIPERIKSA,
    /** Done, verified. */
    SELESAI;

    /** Whether a new task may stand here. */
    public boolean mayBegin() {
        return this == RENCANA || this == DIKERJAKAN;
    }

    /** In RENCANA progress is 0 and in SELESAI 100; only between them it is reported. */
    boolean reportsProgress() {
        return this == DIKERJAKAN || this == DIPERIKSA;
    }
}
