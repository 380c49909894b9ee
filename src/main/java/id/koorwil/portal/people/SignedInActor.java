package id.koorwil.portal.people;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of the request's security context; without one, nobody. */
@Component
class SignedInActor implements CurrentActor {

    @Override
    public Actor get() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof SignedIn account ? account.actor() : Actor.NOBODY;
    }
}
