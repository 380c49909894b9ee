package id.koorwil.portal.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * Makes repeated wrong guesses slow, without letting anybody lock others out. What failed is forgotten an hour after the first
 * failure; a name that nobody has is treated like any other.
 *
 * <p>A device that the account has signed in from before is counted for itself alone, after OWASP's device cookies. Strangers
 * are counted by name at their address: after {@value #FREE_TRIES} failures each further one doubles the wait, up to 30 seconds.
 * Only a name that is guessed from many addresses waits for all strangers. An address is stopped far above what one office
 * behind it needs, and then for up to five minutes: that takes who guesses many names, or goes on while a name waits.
 */
@Component
class SignInBrake {

    static final int FREE_TRIES = 5;
    static final int FREE_TRIES_OF_AN_ADDRESS = 200;
    /** Of which an address counts for {@link #FREE_TRIES} at most. */
    static final int FREE_TRIES_OF_ALL_STRANGERS = 100;

    /** Characters; no account's is longer, and what was typed is kept. */
    private static final int LONGEST_NAME = 64;

    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final Duration LONGEST_WAIT_OF_AN_ADDRESS = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofHours(1);

    /**
     * What a try is counted for.
     *
     * @param freeTries failures without a wait
     * @param longestWait that a further one leads to
     */
    private record Counter(String key, int freeTries, Duration longestWait) {}

    /**
     * A try to sign in, or to say the own password once more.
     *
     * @param counters what it is counted for; the first that says to wait ends the counting
     * @param strangersOfAll what the first tries of this guesser are counted for beside them
     */
    record Guess(List<Counter> counters, List<Counter> strangersOfAll) {

        /** By a device that the account is not known to have signed in from. */
        static Guess ofStranger(String username, String address) {
            String name = name(username);
            String network = Network.of(address);
            return new Guess(
                    List.of(
                            new Counter("address " + network, FREE_TRIES_OF_AN_ADDRESS, LONGEST_WAIT_OF_AN_ADDRESS),
                            new Counter("name " + name + " at " + network, FREE_TRIES, LONGEST_WAIT)),
                    List.of(new Counter("name " + name, FREE_TRIES_OF_ALL_STRANGERS, LONGEST_WAIT)));
        }

        /** By one that it has signed in from. */
        static Guess ofKnownDevice(String username, String device) {
            return of("name " + name(username) + " on " + device);
        }

        /** By somebody who is signed in; guessing at the sign-in is another matter. */
        static Guess ofOwnPassword(String username) {
            return of("own password of " + name(username));
        }

        private static Guess of(String key) {
            return new Guess(List.of(new Counter(key, FREE_TRIES, LONGEST_WAIT)), List.of());
        }

        private static String name(String username) {
            String name = username.strip().toLowerCase(Locale.ROOT);
            return name.substring(0, Math.min(LONGEST_NAME, name.length()));
        }
    }

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
            return new Failures(Math.max(0, count - 1), first, lastFailure, lastFailure);
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
     * way around the brake; who goes on while a name waits is counted for the address.
     *
     * @return zero if it may begin
     */
    Duration tryNow(Guess guess) {
        for (Counter counter : guess.counters()) {
            Duration rest = count(counter);
            if (rest.isPositive()) {
                return rest;
            }
        }
        boolean first = isAmongFirst(guess);
        for (Counter counter : guess.strangersOfAll()) {
            Duration rest = first ? count(counter) : restOf(counter);
            if (rest.isPositive()) {
                return rest;
            }
        }
        return Duration.ZERO;
    }

    /** Those are counted for the name as a whole. */
    private boolean isAmongFirst(Guess guess) {
        Failures known = failures.getIfPresent(guess.counters().getLast().key());
        return known == null || known.count() <= FREE_TRIES;
    }

    /** Full seconds of a rest, at least one. */
    static long seconds(Duration rest) {
        return Math.max(1, rest.plusMillis(999).toSeconds());
    }

    /** The try was a wrong guess, and counts. */
    void failed(Guess guess) {
        countedFor(guess)
                .forEach(counter -> failures.asMap()
                        .computeIfPresent(counter.key(), (same, known) -> known.answeredWrong(clock.instant())));
    }

    /** The try was none of a guesser. */
    void succeeded(Guess guess) {
        failures.invalidate(guess.counters().getLast().key());
        guess.strangersOfAll().forEach(counter -> failures.invalidate(counter.key()));
        guess.counters().stream()
                .limit(guess.counters().size() - 1L)
                .map(Counter::key)
                .forEach(this::takeBack);
    }

    /** The try came to nothing, and tells nothing of the password. */
    void tookNoGuess(Guess guess) {
        countedFor(guess).stream().map(Counter::key).forEach(this::takeBack);
    }

    private List<Counter> countedFor(Guess guess) {
        List<Counter> counted = new ArrayList<>(guess.counters());
        if (isAmongFirst(guess)) {
            counted.addAll(guess.strangersOfAll());
        }
        return counted;
    }

    private void takeBack(String key) {
        failures.asMap().computeIfPresent(key, (same, known) -> known.withoutTheLast());
    }

    /** Counts one more, unless there is a rest to wait for. */
    private Duration count(Counter counter) {
        Instant now = clock.instant();
        AtomicReference<Duration> rest = new AtomicReference<>(Duration.ZERO);
        failures.asMap().compute(counter.key(), (same, known) -> {
            if (known == null || known.forgotten(now)) {
                return Failures.one(now);
            }
            rest.set(rest(known, counter, now));
            return rest.get().isPositive() ? known : known.another(now);
        });
        return rest.get();
    }

    private Duration restOf(Counter counter) {
        Instant now = clock.instant();
        Failures known = failures.getIfPresent(counter.key());
        return known == null || known.forgotten(now) ? Duration.ZERO : rest(known, counter, now);
    }

    private static Duration rest(Failures known, Counter counter, Instant now) {
        if (known.count() < counter.freeTries()) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(20, known.count() - counter.freeTries()));
        Duration rest = Duration.between(
                now, known.lastTry().plus(wait.compareTo(counter.longestWait()) > 0 ? counter.longestWait() : wait));
        return rest.isNegative() ? Duration.ZERO : rest;
    }
}
