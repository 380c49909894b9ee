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
 * behind one address needs. What failed is forgotten an hour after the first failure.
 */
@Component
class SignInBrake {

    static final int FREE_TRIES = 5;
    static final int FREE_TRIES_OF_AN_ADDRESS = 200;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofHours(1);

    /**
     * @param count failures, with the tries that are not answered yet
     * @param first when the first of them began
     * @param lastTry when the last of them began
     * @param lastFailure when the last wrong one was answered: what counts once a right one is taken back
     */
    private record Failures(int count, Instant first, Instant lastTry, Instant lastFailure) {

        static Failures one(Instant now) {
            return new Failures(1, now, now, Instant.EPOCH);
        }

        Failures another(Instant now) {
            return new Failures(count + 1, first, now, lastFailure);
        }

        Failures answeredWrong(Instant now) {
            return new Failures(count, first, lastTry, now);
        }

        Failures withoutTheLast() {
            return new Failures(count - 1, first, lastFailure, lastFailure);
        }

        boolean forgotten(Instant now) {
            return now.isAfter(first.plus(MEMORY));
        }
    }

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

    /** Full seconds of a rest, at least one. */
    static long seconds(Duration rest) {
        return Math.max(1, rest.plusMillis(999).toSeconds());
    }

    /** The try was a wrong guess, and counts. */
    void failed(String username, String address) {
        failures.asMap().computeIfPresent(nameKey(username), (same, known) -> known.answeredWrong(clock.instant()));
        failures.asMap().computeIfPresent(addressKey(address), (same, known) -> known.answeredWrong(clock.instant()));
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
        failures.asMap().computeIfPresent(key, (same, known) -> known.withoutTheLast());
    }

    /** Counts one more, unless there is a rest to wait for. */
    private Duration count(String key, int free) {
        Instant now = clock.instant();
        AtomicReference<Duration> rest = new AtomicReference<>(Duration.ZERO);
        failures.asMap().compute(key, (same, known) -> {
            if (known == null || known.forgotten(now)) {
                return Failures.one(now);
            }
            rest.set(rest(known, free, now));
            return rest.get().isPositive() ? known : known.another(now);
        });
        return rest.get();
    }

    private static Duration rest(Failures known, int free, Instant now) {
        if (known.count() < free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(20, known.count() - free));
        Duration rest =
                Duration.between(now, known.lastTry().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private static String nameKey(String username) {
        return "name " + username.strip().toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
