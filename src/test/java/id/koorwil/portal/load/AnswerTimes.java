package id.koorwil.portal.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long people waited for answers. */
final class AnswerTimes {

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    void add(Duration waited) {
        nanos.add(waited.toNanos());
    }

    int count() {
        return nanos.size();
    }

    /** Milliseconds that so many of a hundred did not exceed. */
    double percentile(int percent) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1) / 1e6;
    }

    String said() {
        return "%d answers, median %.0f ms, 95th of a hundred %.0f ms"
                .formatted(count(), percentile(50), percentile(95));
    }
}
