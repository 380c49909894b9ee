package id.koorwil.portal.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * The devices that accounts have signed in from, which {@link SignInBrake} does not count with strangers: OWASP's device cookies
 * (https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies). The cookie holds a random number and,
 * signed with it, the accounts; it lets nobody in.
 */
@Component
class KnownDevices implements SessionAuthenticationStrategy {

    static final String COOKIE = "portal-known";

    private static final String DOT = ".";
    /** Accounts that one device is known for; the one that signed in longest ago goes. */
    private static final int MOST_ACCOUNTS = 8;

    private static final Duration STAY = Duration.ofDays(365);
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<byte[]> key;

    @Autowired
    KnownDevices(ServerKey key) {
        this.key = key::bytes;
    }

    KnownDevices(byte[] key) {
        this.key = () -> key;
    }

    /** The device of a cookie, if the account has signed in there. */
    Optional<String> deviceOf(String username, String cookie) {
        List<String> parts = parts(cookie);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String device = parts.getFirst();
        byte[] wanted = signature(device, username).getBytes(StandardCharsets.US_ASCII);
        return parts.stream()
                        .skip(1)
                        .anyMatch(known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.US_ASCII), wanted))
                ? Optional.of(device)
                : Optional.empty();
    }

    /** Signing in by the form makes the device known; by what stays signed in it is, and the cookie is not sent there. */
    @Override
    public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (signedIn instanceof RememberMeAuthenticationToken) {
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(
                        COOKIE, knownToo(signedIn.getName(), new SignInDetails(request).knownDevice()))
                .path(request.getContextPath() + "/login")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(STAY)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String knownToo(String username, String cookie) {
        List<String> parts = new ArrayList<>(parts(cookie));
        if (parts.isEmpty()) {
            byte[] random = new byte[16];
            RANDOM.nextBytes(random);
            parts.add(encoded(random));
        }
        String own = signature(parts.getFirst(), username);
        parts.remove(own);
        parts.add(own);
        if (parts.size() > 1 + MOST_ACCOUNTS) {
            parts.remove(1);
        }
        return String.join(DOT, parts);
    }

    private static List<String> parts(String cookie) {
        return cookie.length() <= 600 && cookie.matches("[\\w-]{22}(\\.[\\w-]{22}){1,8}")
                ? Arrays.asList(cookie.split("\\."))
                : List.of();
    }

    private String signature(String device, String username) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.get(), ALGORITHM));
            byte[] whole = mac.doFinal(
                    (device + " " + username.strip().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
            return encoded(Arrays.copyOf(whole, 16));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
