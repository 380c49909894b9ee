package id.koorwil.portal.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One run of the programme.
 *
 * @param startsOn day 0, the coordination meeting
 * @param endsOn last day, the joint presentation
 * @param sample whether its content is invented and every page and file of it says so
 * @param current whether it is meant wherever no cycle is named
 */
public record Cycle(
        long id,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        State state,
        boolean sample,
        boolean current,
        long version) {

    /** Said by the administrator, never derived from the date. */
    public enum State {
        PREPARED,
        RUNNING,
        /** Read-only. */
        CLOSED
    }

    /** Days since day 0; negative before it. */
    public int dayOf(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(startsOn, today);
    }

    /** Number of the last day, 61 for two months. */
    public int lastDay() {
        return dayOf(endsOn);
    }

    public boolean closed() {
        return state == State.CLOSED;
    }

    /** The day that lateness is judged on: today, in a closed cycle not after its last day. */
    public LocalDate judgedOn(LocalDate today) {
        return closed() && today.isAfter(endsOn) ? endsOn : today;
    }
}
