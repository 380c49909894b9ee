package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.StatementCount;
import id.koorwil.portal.access.CurrentActor;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;

@PortalTest
@WithUserDetails("pengamat")
class StoredPreferencesTest {

    private static final String NAME = "uji";

    @Autowired
    private StoredPreferences preferences;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount count;

    @BeforeEach
    void sign_in() {
        events.publishEvent(new AuthenticationSuccessEvent(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())));
    }

    @AfterEach
    void set_nothing() {
        preferences.set(NAME, "");
    }

    @Test
    void whoever_has_signed_in_asks_the_database_no_more_not_even_for_what_was_just_set() {
        preferences.set(NAME, "satu");
        count.reset();

        assertThat(preferences.get(NAME)).contains("satu");
        assertThat(preferences.get("lain")).isEmpty();
        assertThat(count.statements()).isEmpty();
    }

    @Test
    void what_is_set_no_more_is_known_no_more() {
        preferences.set(NAME, "satu");
        preferences.set(NAME, "");

        assertThat(preferences.get(NAME)).isEmpty();
        sign_in();
        assertThat(preferences.get(NAME)).isEmpty();
    }

    @Test
    void what_was_set_on_another_node_is_known_after_signing_in_anew() {
        jdbc.sql("INSERT INTO preference (account_id, name, value) VALUES (:account, :name, 'dua')")
                .param("account", currentActor.get().accountId())
                .param("name", NAME)
                .update();
        assertThat(preferences.get(NAME)).isEmpty();

        sign_in();

        assertThat(preferences.get(NAME)).contains("dua");
    }
}
