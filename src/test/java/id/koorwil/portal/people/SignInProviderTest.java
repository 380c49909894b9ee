package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.koorwil.portal.SettableClock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

class SignInProviderTest {

    /** Counts what takes the time. */
    private static final class CountingEncoder implements PasswordEncoder {

        private final AtomicInteger comparisons = new AtomicInteger();

        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            comparisons.incrementAndGet();
            return encode(password).equals(hash);
        }
    }

    private final CountingEncoder encoder = new CountingEncoder();
    private final SignInProvider provider = new SignInProvider(
            name -> {
                if (!name.equals("ketua")) {
                    throw new UsernameNotFoundException(name);
                }
                return User.withUsername(name)
                        .password(encoder.encode("benar"))
                        .roles("X")
                        .build();
            },
            new HashingThreads(encoder),
            (account, hash) -> account,
            new KnownDevices(new byte[32]),
            new SignInBrake(new SettableClock()));

    @Test
    void an_unknown_name_costs_as_much_as_a_wrong_password() {
        assertThat(comparisonsOf("ketua")).isEqualTo(1);
        assertThat(comparisonsOf("tidak-ada")).isEqualTo(1);
    }

    private int comparisonsOf(String name) {
        encoder.comparisons.set(0);
        assertThatThrownBy(
                        () -> provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "salah")))
                .isInstanceOf(BadCredentialsException.class);
        return encoder.comparisons.get();
    }

    /** What somebody types must not write lines of its own into the log. */
    @Test
    void a_failed_sign_in_is_one_line_of_the_log_without_the_password() {
        Logger logger = (Logger) LoggerFactory.getLogger(SignInProvider.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        try {
            MockHttpServletRequest request = new MockHttpServletRequest();
            request.setRemoteAddr("10.0.0.7");
            UsernamePasswordAuthenticationToken attempt = UsernamePasswordAuthenticationToken.unauthenticated(
                    "ketua\nINFO \"palsu\"" + "x".repeat(500), "rahasia");
            attempt.setDetails(new SignInDetails(request));
            assertThatThrownBy(() -> provider.authenticate(attempt)).isInstanceOf(BadCredentialsException.class);
        } finally {
            logger.detachAppender(lines);
        }

        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains("ketua?INFO ?palsu?")
                        .contains("10.0.0.7")
                        .doesNotContain("rahasia")
                        .doesNotContain("\n")
                        .hasSizeLessThan(200));
    }
}
