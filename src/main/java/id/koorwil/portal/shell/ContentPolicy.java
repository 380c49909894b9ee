package id.koorwil.portal.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page may load and run, as the header {@value #HEADER} tells browsers. A script that somebody smuggled into a text would
 * lack the page's nonce, and not run.
 *
 * <p>Two places are loose because of Flow 25.2: what the server asks the browser to do comes as text that is compiled there
 * ({@code unsafe-eval}), and components carry styles in their elements ({@code unsafe-inline} for styles).
 */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    private static final String FRAME = "; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Of everything that is no page of Flow's: it runs nothing. */
    public static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self'" + FRAME;

    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    /** Of a page without Flow that runs one script, which stands in it. */
    public static String plainWith(String script) {
        return PLAIN + "; script-src 'sha256-" + hash(script) + "'";
    }

    static String ofFlow(String nonce) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce
                + "'; style-src 'self' 'unsafe-inline'"
                + "; img-src 'self' data:; font-src 'self' data:; object-src 'none'" + FRAME;
    }

    /** What the scripts of one page carry. */
    static String nonce() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
