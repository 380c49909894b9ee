package id.koorwil.portal.people;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The sessions of this server. A new password ends those that the old one opened, a device that is signed out its own; the
 * session in which that is done goes on.
 */
@Component
class SignedInSessions implements HttpSessionListener {

    private static final String DEVICE = SignedInSessions.class.getName() + ".device";

    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    /** Notes on which device a session is that stays signed in. */
    static void isOn(String series, HttpSession session) {
        session.setAttribute(DEVICE, series);
    }

    /** The device that asks, if it is one that stays signed in. */
    static Optional<String> deviceHere() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (String) request.getAttribute(DEVICE, RequestAttributes.SCOPE_SESSION));
    }

    @TransactionalEventListener
    void endOthers(AccountChanged change) {
        switch (change.verb()) {
            case AccountChanged.PASSWORD_CHANGED -> endElsewhere(session -> isOf(session, change.account()));
            case AccountChanged.DEVICE_FORGOTTEN ->
                change.fields().stream()
                        .filter(field -> field.field().equals(AccountChanged.DEVICE))
                        .forEach(field ->
                                endElsewhere(session -> Objects.equals(session.getAttribute(DEVICE), field.before())));
            default -> {
                // others leave sessions alone
            }
        }
    }

    private void endElsewhere(Predicate<HttpSession> wanted) {
        for (HttpSession session : sessions) {
            try {
                if (wanted.test(session) && !isHere(session)) {
                    session.invalidate();
                }
            } catch (IllegalStateException endedMeanwhile) {
                // as wanted
            }
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
