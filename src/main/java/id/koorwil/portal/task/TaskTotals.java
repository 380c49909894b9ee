package id.koorwil.portal.task;

/**
 * What a list of tasks counts.
 *
 * @param total tasks of the cycle
 * @param found those that a filter shows; the other figures are of them
 * @param late past the deadline
 * @param progressPercent sum of their progress
 */
public record TaskTotals(int total, int found, int done, int late, long progressPercent) {

    /** Progress of them together, in per cent. */
    public int meanProgress() {
        return Progress.mean(progressPercent, found);
    }
}
