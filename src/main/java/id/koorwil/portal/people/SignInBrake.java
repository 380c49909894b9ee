package id.koorwil.portal.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * Makes repeated wrong guesses slow. After {@value #FREE_TRIES} failures for a name each further one doubles the wait,
 * up to five minutes; a name that nobody has is treated the same. An address is stopped only far above what one office
 * behind one address needs.
 */
@Component
class SignInBrake {

    static final int FREE_TRIES = 5;
    static final int FREE_TRIES_OF_AN_ADDRESS = 200;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofHours(1);

    private record Failures(int count, Instant last) {}

    private final Cache<String, Failures> failures =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(MEMORY).build();
    private final Clock clock;

    SignInBrake(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets a try begin, or says how long it has to wait. It counts as failed from the start, so that many at once are no
     * way around the brake.
     *
     * @return zero if it may begin
     */
    Duration tryNow(String username, String address) {
        Duration byAddress = count(addressKey(address), FREE_TRIES_OF_AN_ADDRESS);
        if (byAddress.isPositive()) {
            return byAddress;
        }
        Duration byName = count(nameKey(username), FREE_TRIES);
        if (byName.isPositive()) {
            takeBack(addressKey(address));
        }
        return byName;
    }

    /** The try was none of a guesser. */
    void succeeded(String username, String address) {
        failures.invalidate(nameKey(username));
        takeBack(addressKey(address));
    }

    /** The try came to nothing, and tells nothing of the password. */
    void tookNoGuess(String username, String address) {
        takeBack(nameKey(username));
        takeBack(addressKey(address));
    }

    private void takeBack(String key) {
        failures.asMap().computeIfPresent(key, (same, known) -> new Failures(known.count() - 1, known.last()));
    }

    /** Counts one more, unless there is a rest to wait for. */
    private Duration count(String key, int free) {
        AtomicReference<Duration> rest = new AtomicReference<>(Duration.ZERO);
        failures.asMap().compute(key, (same, known) -> {
            if (known == null) {
                return new Failures(1, clock.instant());
            }
            rest.set(rest(known, free));
            return rest.get().isPositive() ? known : new Failures(known.count() + 1, clock.instant());
        });
        return rest.get();
    }

    private Duration rest(Failures known, int free) {
        if (known.count() < free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(20, known.count() - free));
        return Duration.between(
                clock.instant(), known.last().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }

    private static String nameKey(String username) {
        return "name " + username.strip().toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
