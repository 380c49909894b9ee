package id.koorwil.portal.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The sessions of this server, {@link #OF_AN_ADDRESS} of an address and {@link #IN_ALL} at a time. A new password ends those that the old one opened, a device that is signed out its own; the
 * session in which that is done goes on.
 */
@Component
class SignedInSessions implements HttpSessionListener, SessionAuthenticationStrategy {

    /** Far above what an office needs whose people share one address. */
    static final int OF_AN_ADDRESS = 500;

    static final int IN_ALL = 5000;

    /** A page that is open tells so every minute; a session that was silent for so long may make room for another. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private static final String DEVICE = SignedInSessions.class.getName() + ".device";
    private static final String ADDRESS = SignedInSessions.class.getName() + ".address";

    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    /** Notes from which address a session is. */
    @Override
    public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(ADDRESS, Network.of(request.getRemoteAddr()));
    }

    /** Whether there is room for one more from an address, if need be by ending one that nobody uses. */
    boolean hasRoomFor(String address) {
        String network = Network.of(address);
        return makeRoom(session -> network.equals(session.getAttribute(ADDRESS)), OF_AN_ADDRESS)
                && makeRoom(session -> true, IN_ALL);
    }

    private boolean makeRoom(Predicate<HttpSession> among, int most) {
        List<HttpSession> those =
                sessions.stream().filter(session -> isLive(session, among)).toList();
        if (those.size() < most) {
            return true;
        }
        long idleSince = System.currentTimeMillis() - IDLE.toMillis();
        Optional<HttpSession> idle = those.stream()
                .filter(session -> isLive(session, here -> here.getLastAccessedTime() < idleSince))
                .findAny();
        idle.ifPresent(SignedInSessions::end);
        return idle.isPresent();
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // as wanted
        }
    }

    private static boolean isLive(HttpSession session, Predicate<HttpSession> wanted) {
        try {
            return wanted.test(session);
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
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
        sessions.stream()
                .filter(session -> isLive(session, wanted) && !isHere(session))
                .forEach(SignedInSessions::end);
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
