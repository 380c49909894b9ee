package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.SettableClock;
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

    private Duration tryNow() {
        return brake.tryNow("sari", OFFICE);
    }

    private void tryFiveTimes() {
        IntStream.range(0, SignInBrake.FREE_TRIES)
                .forEach(i -> assertThat(tryNow()).isZero());
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
    void the_wait_is_never_longer_than_five_minutes() {
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 30; i++) {
            Duration wait = tryNow();
            clock.advance(wait);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }

        assertThat(longest).isEqualTo(Duration.ofMinutes(5));
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
        brake.succeeded("sari", OFFICE);

        tryFiveTimes();
    }

    @Test
    void who_signs_in_often_from_one_office_is_never_stopped() {
        for (int i = 0; i < 3 * SignInBrake.FREE_TRIES_OF_AN_ADDRESS; i++) {
            assertThat(brake.tryNow("orang-" + i, OFFICE)).isZero();
            brake.succeeded("orang-" + i, OFFICE);
        }
    }

    @Test
    void a_try_that_came_to_nothing_is_no_guess() {
        for (int i = 0; i < 3 * SignInBrake.FREE_TRIES; i++) {
            assertThat(tryNow()).isZero();
            brake.tookNoGuess("sari", OFFICE);
        }
    }

    @Test
    void tries_of_a_name_that_waits_do_not_count_for_its_office() {
        tryFiveTimes();
        for (int i = 0; i < 2 * SignInBrake.FREE_TRIES_OF_AN_ADDRESS; i++) {
            assertThat(tryNow()).isPositive();
        }

        assertThat(brake.tryNow("orang-lain", OFFICE)).isZero();
    }

    @Test
    void an_address_that_guesses_many_names_is_stopped() {
        for (int i = 0; i < SignInBrake.FREE_TRIES_OF_AN_ADDRESS; i++) {
            assertThat(brake.tryNow("orang-" + i, OFFICE)).isZero();
        }

        assertThat(brake.tryNow("orang-lain", OFFICE)).isPositive();
        assertThat(brake.tryNow("orang-lain", "10.0.0.2")).isZero();
    }

    @Test
    void who_signs_in_beside_a_guesser_of_many_names_does_not_lengthen_the_wait_of_their_office() {
        for (int i = 0; i < SignInBrake.FREE_TRIES_OF_AN_ADDRESS; i++) {
            brake.tryNow("orang-" + i, OFFICE);
            brake.failed("orang-" + i, OFFICE);
        }
        clock.advance(Duration.ofSeconds(1));

        for (int i = 0; i < 10; i++) {
            assertThat(brake.tryNow("pegawai-" + i, OFFICE)).isZero();
            brake.succeeded("pegawai-" + i, OFFICE);
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
}
