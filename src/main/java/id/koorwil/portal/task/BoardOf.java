package id.koorwil.portal.task;

import java.util.Comparator;

/** The board of an aspect in a cycle; in the order in which boards are held, so that two transactions cannot wait for each other. */
record BoardOf(long cycle, String aspect) implements Comparable<BoardOf> {

    private static final Comparator<BoardOf> ORDER =
            Comparator.comparingLong(BoardOf::cycle).thenComparing(BoardOf::aspect);

    static BoardOf board(Task task) {
        return new BoardOf(task.cycle(), task.aspect().aspect());
    }

    @Override
    public int compareTo(BoardOf other) {
        return ORDER.compare(this, other);
    }
}
