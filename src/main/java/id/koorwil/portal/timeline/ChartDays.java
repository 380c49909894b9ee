package id.koorwil.portal.timeline;

import id.koorwil.portal.schedule.DateSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The days that the chart shows, and where they stand in it. Places are parts of its width, so that they hold for any zoom;
 * a day has a width, and a span reaches from the beginning of its first day to the end of its last.
 *
 * @param first the leftmost day
 * @param last the rightmost day
 */
record ChartDays(LocalDate first, LocalDate last) {

    /** So far beyond the cycle may tasks reach and be seen whole; a year mistyped shall not shrink the chart. */
    private static final int AROUND = 14;

    /** A part of the chart's width, in per cent of it. */
    record Stretch(double from, double size) {}

    /** The cycle's days, and those around it that tasks have. */
    static ChartDays of(DateSpan cycle, Optional<DateSpan> tasks) {
        return new ChartDays(
                tasks.map(DateSpan::start)
                        .filter(cycle.start()::isAfter)
                        .map(start -> later(start, cycle.start().minusDays(AROUND)))
                        .orElse(cycle.start()),
                tasks.map(DateSpan::end)
                        .filter(cycle.end()::isBefore)
                        .map(end -> earlier(end, cycle.end().plusDays(AROUND)))
                        .orElse(cycle.end()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    int count() {
        return indexOf(last) + 1;
    }

    /** Days since the leftmost one; negative to the left of it. */
    int indexOf(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /** The Mondays, where weeks begin, and the leftmost day. */
    List<LocalDate> weeks() {
        return days().filter(day -> day.equals(first) || day.getDayOfWeek().getValue() == 1)
                .toList();
    }

    /** Things in the order of their days, together where the first of them is fewer days back than they have to be apart. */
    <T> List<List<T>> clusters(List<T> things, Function<T, LocalDate> day, int apart) {
        List<List<T>> clusters = new ArrayList<>();
        for (T thing : things) {
            boolean near = !clusters.isEmpty()
                    && indexOf(day.apply(thing))
                                    - indexOf(day.apply(clusters.getLast().getFirst()))
                            < apart;
            if (!near) {
                clusters.add(new ArrayList<>());
            }
            clusters.getLast().add(thing);
        }
        return clusters;
    }

    /** Where a span stands, cut off at the edges; empty if it lies outside. */
    Optional<Stretch> stretch(DateSpan span) {
        if (beyond(span).isPresent()) {
            return Optional.empty();
        }
        int from = Math.max(0, indexOf(span.start()));
        int to = Math.min(count(), indexOf(span.end()) + 1);
        return Optional.of(new Stretch(percent(from), percent(to - from)));
    }

    /** The edge that a span lies wholly beyond. */
    enum Edge {
        EARLY,
        LATE
    }

    Optional<Edge> beyond(DateSpan span) {
        if (span.end().isBefore(first)) {
            return Optional.of(Edge.EARLY);
        }
        return span.start().isAfter(last) ? Optional.of(Edge.LATE) : Optional.empty();
    }

    /** The middle of a day. */
    double middle(LocalDate day) {
        return percent(indexOf(day) + 0.5);
    }

    private double percent(double days) {
        return days * 100 / count();
    }
}
