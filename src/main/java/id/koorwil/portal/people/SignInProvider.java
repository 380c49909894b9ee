package id.koorwil.portal.people;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Checks name and password behind the brake; an unknown name costs as much time as a wrong password. */
class SignInProvider implements AuthenticationProvider {

    private static final Logger log = LoggerFactory.getLogger(SignInProvider.class);
    private static final int LONGEST_LOGGED_NAME = 80;

    private final DaoAuthenticationProvider passwords;
    private final HashingThreads encoder;
    private final KnownDevices devices;
    private final SignInBrake brake;

    SignInProvider(
            UserDetailsService accounts,
            HashingThreads encoder,
            UserDetailsPasswordService renewed,
            KnownDevices devices,
            SignInBrake brake) {
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.encoder = encoder;
        this.passwords.setPasswordEncoder(encoder);
        this.passwords.setUserDetailsPasswordService(renewed);
        this.devices = devices;
        this.brake = brake;
    }

    /** Too many wrong guesses. */
    static class Braked extends LockedException {

        private final Duration rest;

        Braked(Duration rest) {
            super("Wait for " + rest);
            this.rest = rest;
        }

        long seconds() {
            return SignInBrake.seconds(rest);
        }
    }

    /** Too many sign in at this moment. */
    static class Busy extends AuthenticationServiceException {

        Busy() {
            super("Too many wait already");
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String username = attempt.getName();
        String address = attempt.getDetails() instanceof SignInDetails details ? details.getRemoteAddress() : "";
        SignInBrake.Guess guess = guess(attempt, username, address);
        Duration wait = brake.tryNow(guess);
        if (wait.isPositive()) {
            throw new Braked(wait);
        }
        try {
            if (encoder.areBusy() && !guess.strangersOfAll().isEmpty()) {
                throw new Busy();
            }
            Authentication signedIn = Objects.requireNonNull(passwords.authenticate(attempt));
            brake.succeeded(guess);
            return signedIn;
        } catch (BadCredentialsException guessedWrong) {
            brake.failed(guess);
            log.warn("Sign-in refused: account \"{}\" from {}", forLog(username), address);
            throw guessedWrong;
        } catch (RuntimeException noGuess) {
            brake.tookNoGuess(guess); // as while the database is away
            throw noGuess;
        }
    }

    private SignInBrake.Guess guess(Authentication attempt, String username, String address) {
        Optional<String> device = attempt.getDetails() instanceof SignInDetails details
                ? devices.deviceOf(username, details.knownDevice())
                : Optional.empty();
        return device.map(known -> SignInBrake.Guess.ofKnownDevice(username, known))
                .orElseGet(() -> SignInBrake.Guess.ofStranger(username, address));
    }

    /** One line, whatever was typed. */
    private static String forLog(String username) {
        String line = username.replaceAll("[\\p{Cntrl}\"\\\\\\u2028\\u2029]", "?");
        return line.substring(0, Math.min(LONGEST_LOGGED_NAME, line.length()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
