package id.koorwil.portal.people;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a page whose session has ended so when it asks for its line. A WebSocket does that by itself; for any other line the
 * servlet behind would begin a session, and the sign-in form that another window shows would lose its own.
 */
class LineOfEndedSession extends OncePerRequestFilter {

    private static final String PUSH = "push";
    private static final String WEBSOCKET = "websocket";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PUSH.equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER))
                || WEBSOCKET.equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
                || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String told = VaadinService.createSessionExpiredJSON(true);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().print(told.length() + "|" + told); // the length first, as the line has it
    }
}
