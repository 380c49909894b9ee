package id.koorwil.portal.people;

import id.koorwil.portal.access.Actor;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security knows it; what it may do is asked of {@code Permissions}, not of authorities. */
class SignedIn implements UserDetails, CredentialsContainer {

    private final transient Actor actor;
    private volatile boolean mustChangePassword;
    private @Nullable String passwordHash;

    SignedIn(Account account) {
        this.actor = account.toActor();
        this.passwordHash = account.passwordHash();
        this.mustChangePassword = account.mustChangePassword();
    }

    Actor actor() {
        return actor;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    void passwordChanged() {
        mustChangePassword = false;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
