package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class SignedInSessionsTest {

    private static final String OFFICE = "10.0.0.1";

    private final SignedInSessions sessions = new SignedInSessions();

    /** One that was used last so long ago. */
    private static final class UsedSession extends MockHttpSession {

        private final long lastUsed;

        UsedSession(long millisecondsAgo) {
            this.lastUsed = System.currentTimeMillis() - millisecondsAgo;
        }

        @Override
        public long getLastAccessedTime() {
            super.getLastAccessedTime(); // fails if it has ended
            return lastUsed;
        }
    }

    private MockHttpSession begin(String address, long usedMillisecondsAgo) {
        MockHttpSession session = new UsedSession(usedMillisecondsAgo);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.setSession(session);
        sessions.sessionCreated(new HttpSessionEvent(session));
        sessions.onAuthentication(
                UsernamePasswordAuthenticationToken.unauthenticated("sari", ""),
                request,
                new MockHttpServletResponse());
        return session;
    }

    private List<MockHttpSession> beginMany(int number, String address, long usedMillisecondsAgo) {
        List<MockHttpSession> begun = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            begun.add(begin(address, usedMillisecondsAgo));
        }
        return begun;
    }

    @Test
    void an_address_has_room_for_a_large_office_and_no_more() {
        beginMany(SignedInSessions.OF_AN_ADDRESS - 1, OFFICE, 0);
        assertThat(sessions.hasRoomFor(OFFICE)).isTrue();
        begin(OFFICE, 0);

        assertThat(sessions.hasRoomFor(OFFICE)).isFalse();
        assertThat(sessions.hasRoomFor("10.0.0.2")).isTrue();
    }

    @Test
    void one_that_nobody_uses_any_more_makes_room() {
        beginMany(SignedInSessions.OF_AN_ADDRESS - 1, OFFICE, 0);
        MockHttpSession idle = begin(OFFICE, 6 * 60_000);

        assertThat(sessions.hasRoomFor(OFFICE)).isTrue();
        assertThat(idle.isInvalid()).isTrue();
    }

    @Test
    void all_addresses_together_have_a_bound_too() {
        for (int i = 0; i < SignedInSessions.IN_ALL; i++) {
            begin("10.1." + i / 250 + "." + i % 250, 0);
        }

        assertThat(sessions.hasRoomFor("10.0.0.2")).isFalse();
    }

    @Test
    void one_that_has_ended_takes_no_room() {
        beginMany(SignedInSessions.OF_AN_ADDRESS, OFFICE, 0).getFirst().invalidate();

        assertThat(sessions.hasRoomFor(OFFICE)).isTrue();
    }
}
