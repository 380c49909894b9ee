package id.koorwil.portal.people;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The sessions of this server; a new password ends those that the old one opened, but for the one it was changed in. */
@Component
class SignedInSessions implements HttpSessionListener {

    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    @TransactionalEventListener
    void endOthers(AccountChanged change) {
        if (change.verb().equals(AccountChanged.PASSWORD_CHANGED)) {
            sessions.forEach(session -> endUnlessHere(session, change.account()));
        }
    }

    private static void endUnlessHere(HttpSession session, long account) {
        try {
            if (isOf(session, account) && !isHere(session)) {
                session.invalidate();
            }
        } catch (IllegalStateException endedMeanwhile) {
            // as wanted
        }
    }

    private static boolean isOf(HttpSession session, long account) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                && signedIn.actor().accountId() == account;
    }

    private static boolean isHere(HttpSession session) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getSessionId().equals(session.getId());
    }
}
