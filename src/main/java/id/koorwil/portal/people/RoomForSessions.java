package id.koorwil.portal.people;

import id.koorwil.portal.shell.PlainPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Lets nobody sign in for whom there is no room; the browser asks again by itself. */
class RoomForSessions extends OncePerRequestFilter {

    private final SignedInSessions sessions;

    RoomForSessions(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    /** A session begins by the form, or by a device that stays signed in. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean form = HttpMethod.POST.matches(request.getMethod())
                && request.getServletPath().equals("/login");
        boolean device = WebUtils.getCookie(request, StaySignedIn.COOKIE) != null;
        return !(form || device) || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sessions.hasRoomFor(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            PlainPage.of(request, "login.full-title", "login.full")
                    .thatTriesAgain()
                    .send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
