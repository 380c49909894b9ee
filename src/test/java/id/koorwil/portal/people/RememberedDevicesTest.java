package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.SettableClock;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.people.RememberedDevices.Token;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RememberedDevicesTest {

    private static final String PASSWORD = "sandi lama sekali";

    @Autowired
    private RememberedDevices devices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Actor owner;
    private Token token;

    @BeforeEach
    void aDevice() {
        String username = "perangkat-" + System.nanoTime();
        accounts.open(
                Actor.PORTAL,
                new Accounts.NewAccount(
                        username,
                        "Pemilik",
                        accounts.hash(Actor.PORTAL, PASSWORD),
                        false,
                        List.of(Seat.of(Role.OBSERVER))));
        long id = jdbc.sql("SELECT id FROM account WHERE username = :username")
                .param("username", username)
                .query(Long.class)
                .single();
        owner = new Actor(id, username, "Pemilik", List.of(Seat.of(Role.OBSERVER)));
        token = devices.remember(id, "Firefox");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_device_is_known_for_thirty_days() {
        assertThat(devices.accountOf(token)).hasValue(owner.username());

        clock.advance(Duration.ofDays(30).plusMinutes(1));

        assertThat(devices.accountOf(token)).isEmpty();
    }

    @Test
    void a_copied_cookie_is_worth_nothing_after_signing_out() {
        devices.forget(token);

        assertThat(devices.accountOf(token)).isEmpty();
    }

    @Test
    void a_guessed_secret_is_worth_nothing_and_revokes_nothing() {
        Token guessed = new Token(token.series(), "tebakan");
        devices.forget(guessed);

        assertThat(devices.accountOf(guessed)).isEmpty();
        assertThat(devices.accountOf(token)).hasValue(owner.username());
    }

    @Test
    void a_new_password_revokes_every_device() {
        accounts.changeOwnPassword(owner, PASSWORD, "sandi baru sekali");

        assertThat(devices.accountOf(token)).isEmpty();
    }
}
