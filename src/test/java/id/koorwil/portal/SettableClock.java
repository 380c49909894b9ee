package id.koorwil.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clock that goes on by itself, from wherever a test has set it. */
public class SettableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;
    private volatile boolean broken;

    public void standOn(LocalDate day) {
        ahead = Duration.between(Instant.now(), day.atTime(LocalTime.NOON).atZone(ZONE));
    }

    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    /** From now on it stands, but for {@link #advance}. */
    public void stop() {
        stopped = Instant.now();
    }

    /** Fails whoever asks, as something does that nobody thought of. */
    public void breakDown() {
        broken = true;
    }

    public void reset() {
        broken = false;
        stopped = null;
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        if (broken) {
            throw new IllegalStateException("The clock is broken");
        }
        return Objects.requireNonNullElseGet(stopped, Instant::now).plus(ahead);
    }
}
