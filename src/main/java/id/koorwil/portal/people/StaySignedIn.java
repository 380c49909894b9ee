package id.koorwil.portal.people;

import id.koorwil.portal.database.DatabaseTrouble;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/** "Tetap masuk di perangkat ini": Spring Security's remember-me over {@link RememberedDevices}. */
class StaySignedIn extends AbstractRememberMeServices {

    static final String KEY = "portal";
    static final String COOKIE = "portal-device";
    static final String PARAMETER = "remember-me";

    private static final Duration MOMENT = Duration.ofSeconds(3);

    private final RememberedDevices devices;

    /** Of {@link System#nanoTime}. */
    private volatile long awayUntil = System.nanoTime();

    StaySignedIn(UserDetailsService accounts, RememberedDevices devices) {
        super(KEY, accounts);
        this.devices = devices;
        setCookieName(COOKIE);
        setParameter(PARAMETER);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        setTokenValiditySeconds((int) RememberedDevices.STAY.toSeconds());
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof SignedIn account) {
            remember(account.actor().accountId(), request).ifPresent(token -> {
                setCookie(new String[] {token.series(), token.secret()}, getTokenValiditySeconds(), request, response);
                SignedInSessions.isOn(token.series(), request.getSession());
            });
        }
    }

    /** Whoever signs in while nothing can be written is signed in all the same, and not for longer. */
    private Optional<RememberedDevices.Token> remember(long account, HttpServletRequest request) {
        String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        try {
            return Optional.of(devices.remember(account, browser));
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.is(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /**
     * While the database is away nobody is known by a device; its cookie stays, so that it is known afterwards. A page asks
     * several times, and waits once.
     */
    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        if (System.nanoTime() - awayUntil < 0) {
            return null;
        }
        try {
            return super.autoLogin(request, response);
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.is(e)) {
                throw e;
            }
            awayUntil = System.nanoTime() + MOMENT.toNanos();
            return null;
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        RememberedDevices.Token token = token(cookie).orElseThrow(StaySignedIn::unknown);
        String account = devices.accountOf(token).orElseThrow(StaySignedIn::unknown);
        UserDetails known = getUserDetailsService().loadUserByUsername(account); // else nobody gets a session
        SignedInSessions.isOn(
                token.series(),
                request.getSession()); // before asking again, so that forgetting it meanwhile ends this too
        return devices.accountOf(token).map(still -> known).orElseThrow(StaySignedIn::unknown);
    }

    private static RememberMeAuthenticationException unknown() {
        return new RememberMeAuthenticationException("Unknown or revoked device");
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication leaving) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            forget(cookie);
        }
        super.logout(request, response, leaving);
    }

    /** While the database is away the browser alone forgets it; the device stays in the person's list, and may be ended there. */
    private void forget(String cookie) {
        try {
            token(decodeCookie(cookie)).ifPresent(devices::forget);
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.is(e)) {
                throw e;
            }
        }
    }

    private static Optional<RememberedDevices.Token> token(String[] cookie) {
        return cookie.length == 2 && cookie[0].matches("[\\w-]+")
                ? Optional.of(new RememberedDevices.Token(cookie[0], cookie[1]))
                : Optional.empty();
    }
}
