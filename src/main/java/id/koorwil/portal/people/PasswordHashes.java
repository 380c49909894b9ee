package id.koorwil.portal.people;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are stored: by Argon2id with 9 MiB and four passes (OWASP, "Password Storage Cheat Sheet"), whose length has no
 * limit. What bcrypt has stored is still read; that looks at 72 bytes alone, so that a longer one is none of them.
 */
final class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int THREADS = 1;
    private static final int MEMORY_KIB = 9 * 1024;
    private static final int PASSES = 4;

    private PasswordHashes() {}

    static PasswordEncoder encoder() {
        DelegatingPasswordEncoder encoder = new DelegatingPasswordEncoder(
                "argon2",
                Map.of("argon2", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, THREADS, MEMORY_KIB, PASSES)));
        encoder.setDefaultPasswordEncoderForMatches(new Bcrypt());
        return encoder;
    }

    private static final class Bcrypt extends BCryptPasswordEncoder {

        private static final int BYTES_READ = 72;

        @Override
        protected boolean matchesNonNull(String password, String hash) {
            boolean isRead = password.getBytes(StandardCharsets.UTF_8).length <= BYTES_READ;
            // compared in any case, so that it takes the time of a wrong one
            return super.matchesNonNull(isRead ? password : "", hash) && isRead;
        }
    }
}
