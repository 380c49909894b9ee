package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.SettableClock;
import id.koorwil.portal.people.SignInBrake.Guess;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInBrakeTest {

    private static final String OFFICE = "10.0.0.1";

    private final SettableClock clock = new SettableClock();
    private final SignInBrake brake = new SignInBrake(clock);

    @BeforeEach
    void stopTheClock() {
        clock.stop();
    }

    private static Guess of(String name) {
        return Guess.ofStranger(name, OFFICE);
    }

    private Duration tryNow() {
        return brake.tryNow(of("sari"));
    }

    private void tryFiveTimes() {
        IntStream.range(0, SignInBrake.FREE_TRIES)
                .forEach(i -> assertThat(tryNow()).isZero());
    }

    /** As a guesser who uses every moment in which a try may begin. */
    private void guessOn(Guess guess, Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; ) {
            Duration wait = brake.tryNow(guess);
            if (wait.isZero()) {
                brake.failed(guess);
            }
            clock.advance(wait);
            passed = passed.plus(wait).plusMillis(1);
        }
    }

    @Test
    void after_five_wrong_guesses_the_wait_doubles() {
        tryFiveTimes();

        assertThat(tryNow()).isEqualTo(Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(tryNow()).isZero();
        assertThat(tryNow()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void the_wait_for_a_name_is_never_longer_than_half_a_minute() {
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 30; i++) {
            Duration wait = tryNow();
            clock.advance(wait);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }

        assertThat(longest).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void guesses_at_once_are_counted_before_the_first_is_answered() {
        long begun =
                IntStream.range(0, 50).parallel().filter(i -> tryNow().isZero()).count();

        assertThat(begun).isEqualTo(SignInBrake.FREE_TRIES);
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        tryFiveTimes();
        clock.advance(Duration.ofSeconds(1));
        assertThat(tryNow()).isZero();
        brake.succeeded(of("sari"));

        tryFiveTimes();
    }

    @Test
    void who_signs_in_often_from_one_office_is_never_stopped() {
        for (int i = 0; i < 3 * SignInBrake.FREE_TRIES_OF_AN_ADDRESS; i++) {
            assertThat(brake.tryNow(of("orang-" + i))).isZero();
            brake.succeeded(of("orang-" + i));
        }
    }

    @Test
    void a_try_that_came_to_nothing_is_no_guess() {
        for (int i = 0; i < 3 * SignInBrake.FREE_TRIES; i++) {
            assertThat(tryNow()).isZero();
            brake.tookNoGuess(of("sari"));
        }
    }

    @Test
    void a_guesser_makes_nobody_wait_at_another_address() {
        guessOn(of("sari"), Duration.ofMinutes(55));

        assertThat(brake.tryNow(Guess.ofStranger("sari", "10.0.0.2"))).isZero();
    }

    @Test
    void a_guesser_makes_nobody_wait_on_a_device_that_the_account_has_signed_in_from() {
        guessOn(of("sari"), Duration.ofMinutes(10));
        tryOtherNamesUntilTheAddressIsStopped();

        assertThat(brake.tryNow(Guess.ofKnownDevice("sari", "perangkat"))).isZero();
    }

    @Test
    void a_known_device_that_guesses_waits_itself() {
        Guess guess = Guess.ofKnownDevice("sari", "perangkat");
        IntStream.range(0, SignInBrake.FREE_TRIES)
                .forEach(i -> assertThat(brake.tryNow(guess)).isZero());

        assertThat(brake.tryNow(guess)).isPositive();
        assertThat(tryNow()).isZero();
    }

    @Test
    void changing_the_own_password_and_signing_in_are_counted_apart() {
        tryFiveTimes();
        assertThat(tryNow()).isPositive();
        Guess own = Guess.ofOwnPassword("sari");
        IntStream.range(0, SignInBrake.FREE_TRIES)
                .forEach(i -> assertThat(brake.tryNow(own)).isZero());

        assertThat(brake.tryNow(own)).isPositive();
        assertThat(brake.tryNow(Guess.ofStranger("sari", "10.0.0.2"))).isZero();
    }

    @Test
    void a_name_that_is_guessed_from_many_addresses_waits_for_strangers_everywhere() {
        for (int i = 0; i < SignInBrake.FREE_TRIES_OF_ALL_STRANGERS; i++) {
            assertThat(brake.tryNow(Guess.ofStranger("sari", "10.1.0." + i))).isZero();
        }

        assertThat(brake.tryNow(Guess.ofStranger("sari", "10.2.0.1")))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(brake.tryNow(Guess.ofStranger("budi", "10.1.0.1"))).isZero();
    }

    @Test
    void who_goes_on_while_a_name_waits_is_stopped_at_their_address() {
        for (int i = 0; i < SignInBrake.FREE_TRIES_OF_AN_ADDRESS; i++) {
            tryNow();
        }

        assertThat(brake.tryNow(of("orang-lain"))).isPositive();
        assertThat(brake.tryNow(Guess.ofStranger("sari", "10.0.0.2"))).isZero();
    }

    private void tryOtherNamesUntilTheAddressIsStopped() {
        for (int i = 0; brake.tryNow(of("orang-" + i)).isZero(); i++) {
            brake.failed(of("orang-" + i));
        }
    }

    @Test
    void an_address_that_guesses_many_names_is_stopped_for_at_most_five_minutes() {
        Duration longest = Duration.ZERO;
        for (int i = 0; i < SignInBrake.FREE_TRIES_OF_AN_ADDRESS + 20; i++) {
            Duration wait = brake.tryNow(of("orang-" + i));
            clock.advance(wait);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }

        assertThat(longest).isEqualTo(Duration.ofMinutes(5));
        assertThat(brake.tryNow(Guess.ofStranger("orang-lain", "10.0.0.2"))).isZero();
    }

    @Test
    void who_signs_in_beside_a_guesser_of_many_names_does_not_lengthen_the_wait_of_their_office() {
        for (int i = 0; i < SignInBrake.FREE_TRIES_OF_AN_ADDRESS; i++) {
            brake.tryNow(of("orang-" + i));
            brake.failed(of("orang-" + i));
        }
        clock.advance(Duration.ofSeconds(1));

        for (int i = 0; i < 10; i++) {
            assertThat(brake.tryNow(of("pegawai-" + i))).isZero();
            brake.succeeded(of("pegawai-" + i));
        }
    }

    @Test
    void an_hour_after_the_first_failure_all_are_forgotten_and_not_before() {
        tryFiveTimes();
        clock.advance(Duration.ofMinutes(59));
        assertThat(tryNow()).isZero();
        assertThat(tryNow()).isPositive();

        clock.advance(Duration.ofMinutes(2));
        tryFiveTimes();
    }

    @Test
    void tries_that_come_to_nothing_take_back_no_more_than_they_counted() {
        Duration past = SignInBrake.LONGEST_WAIT.plusSeconds(1);
        for (int i = 0; i < SignInBrake.FREE_TRIES_OF_ALL_STRANGERS; i++) {
            brake.tryNow(Guess.ofStranger("sari", "10.1.0." + i));
        }
        for (int i = 0; i <= SignInBrake.FREE_TRIES; i++) {
            clock.advance(past);
            assertThat(tryNow()).isZero();
            brake.failed(of("sari"));
        }

        for (int i = 0; i < 30; i++) { // as while the database is away
            clock.advance(past);
            assertThat(tryNow()).isZero();
            brake.tookNoGuess(of("sari"));
        }

        clock.advance(past);
        assertThat(brake.tryNow(Guess.ofStranger("sari", "10.2.0.1"))).isZero();
        assertThat(brake.tryNow(Guess.ofStranger("sari", "10.2.0.2"))).isPositive();
    }

    @Test
    void a_name_that_nobody_can_have_is_not_kept_at_its_length() {
        SignInBrake.Guess guess = SignInBrake.Guess.ofStranger("x".repeat(1_000_000), "10.0.0.1");

        assertThat(guess.toString()).hasSizeLessThan(1_000);
    }
}
