package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashesTest {

    private static final String LONG = "kata sandi yang panjang sekali, ".repeat(4);

    private final PasswordEncoder encoder = PasswordHashes.encoder();

    @Test
    void every_character_of_a_long_password_counts() {
        String hash = encoder.encode(LONG + "a");

        assertThat(encoder.matches(LONG + "a", hash)).isTrue();
        assertThat(encoder.matches(LONG + "b", hash)).isFalse();
        assertThat(encoder.matches(LONG, hash)).isFalse();
        assertThat(hash).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void what_bcrypt_has_stored_is_read_and_to_be_renewed() {
        String hash = new BCryptPasswordEncoder(4).encode("bawaslu-demo");

        assertThat(encoder.matches("bawaslu-demo", hash)).isTrue();
        assertThat(encoder.matches("bawaslu-dem0", hash)).isFalse();
        assertThat(encoder.upgradeEncoding(hash)).isTrue();
        assertThat(encoder.upgradeEncoding(encoder.encode("bawaslu-demo"))).isFalse();
    }

    @Test
    void a_password_of_which_bcrypt_would_look_at_72_bytes_alone_is_none_of_its() {
        String hash = new BCryptPasswordEncoder(4).encode("a".repeat(72));

        assertThat(encoder.matches("a".repeat(72), hash)).isTrue();
        assertThat(encoder.matches("a".repeat(72) + "b", hash)).isFalse();
        assertThat(encoder.matches("é".repeat(36) + "b", new BCryptPasswordEncoder(4).encode("é".repeat(36))))
                .isFalse();
    }
}
