package id.koorwil.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that goes on by itself, from wherever a test has set it. */
public class SettableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private volatile Duration ahead = Duration.ZERO;

    public void standOn(LocalDate day) {
        ahead = Duration.between(Instant.now(), day.atTime(LocalTime.NOON).atZone(ZONE));
    }

    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    public void reset() {
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
        return Instant.now().plus(ahead);
    }
}
