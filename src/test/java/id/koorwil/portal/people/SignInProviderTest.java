package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.SettableClock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
            encoder,
            (account, hash) -> account,
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
}
