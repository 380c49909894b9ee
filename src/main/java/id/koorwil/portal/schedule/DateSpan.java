package id.koorwil.portal.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** First and last day, both included. */
public record DateSpan(LocalDate start, LocalDate end) {

    /**
     * A span of at least one day.
     *
     * @throws IllegalArgumentException if the end is before the start; what people type is checked before it gets here
     */
    public DateSpan {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("%s is before %s".formatted(end, start));
        }
    }

    /** From the first start to the last end of some; empty of none. */
    public static Optional<DateSpan> around(Collection<DateSpan> spans) {
        return spans.stream()
                .reduce((one, other) -> new DateSpan(
                        one.start.isBefore(other.start) ? one.start : other.start,
                        one.end.isAfter(other.end) ? one.end : other.end));
    }
}
