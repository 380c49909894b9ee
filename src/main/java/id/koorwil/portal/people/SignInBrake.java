package id.koorwil.portal.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
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

    /** How long this name at this address still has to wait; zero if not at all. */
    Duration waitFor(String username, String address) {
        Duration byName = wait(nameKey(username), FREE_TRIES);
        Duration byAddress = wait(addressKey(address), FREE_TRIES_OF_AN_ADDRESS);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    void failed(String username, String address) {
        count(nameKey(username));
        count(addressKey(address));
    }

    void succeeded(String username) {
        failures.invalidate(nameKey(username));
    }

    private Duration wait(String key, int free) {
        Failures known = failures.getIfPresent(key);
        if (known == null || known.count() < free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(20, known.count() - free));
        Duration rest = Duration.between(
                clock.instant(), known.last().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private void count(String key) {
        failures.asMap()
                .merge(key, new Failures(1, clock.instant()), (old, one) -> new Failures(old.count() + 1, one.last()));
    }

    private static String nameKey(String username) {
        return "name " + username.strip().toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
