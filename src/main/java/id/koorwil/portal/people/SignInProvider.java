package id.koorwil.portal.people;

import java.time.Duration;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password behind the brake; an unknown name costs as much time as a wrong password. */
class SignInProvider implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInBrake brake;

    SignInProvider(
            UserDetailsService accounts,
            PasswordEncoder encoder,
            UserDetailsPasswordService renewed,
            SignInBrake brake) {
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
        this.passwords.setUserDetailsPasswordService(renewed);
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

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String username = attempt.getName();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        Duration wait = brake.tryNow(username, address);
        if (wait.isPositive()) {
            throw new Braked(wait);
        }
        try {
            Authentication signedIn = Objects.requireNonNull(passwords.authenticate(attempt));
            brake.succeeded(username, address);
            return signedIn;
        } catch (BadCredentialsException guessedWrong) {
            brake.failed(username, address);
            throw guessedWrong;
        } catch (RuntimeException noGuess) {
            brake.tookNoGuess(username, address); // as while the database is away
            throw noGuess;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
