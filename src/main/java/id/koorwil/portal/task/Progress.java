package id.koorwil.portal.task;

/** Progress of a group of tasks. */
public final class Progress {

    private Progress() {}

    /**
     * The plain mean of the progress of tasks, as AVERAGE over the export gives it, in whole per cent, rounded half up (the
     * programme's rule of progress); 0 of none.
     *
     * @param sumPercent of the progress of each
     */
    public static int mean(long sumPercent, long tasks) {
        return tasks == 0 ? 0 : (int) ((2 * sumPercent + tasks) / (2 * tasks));
    }
}
