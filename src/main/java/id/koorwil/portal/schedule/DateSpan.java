package id.koorwil.portal.schedule;

import java.time.LocalDate;

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
}
