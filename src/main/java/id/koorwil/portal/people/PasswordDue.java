package id.koorwil.portal.people;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whether whoever is signed in must choose a new password first. */
@Component
public class PasswordDue {

    public boolean isDue() {
        return signedIn() instanceof SignedIn account && account.mustChangePassword();
    }

    /** The password was changed; the session goes on. */
    public void settled() {
        if (signedIn() instanceof SignedIn account) {
            account.passwordChanged();
        }
    }

    private static Object signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Object principal = authentication == null ? null : authentication.getPrincipal();
        return principal == null ? "" : principal;
    }
}
