package id.koorwil.portal.shell;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 404 for a page that no route leads to. The page that says so comes from the router, which runs in the browser's second
 * request, when the status of the first has been told.
 */
@Component
class UnknownPageStatus extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !HttpMethod.GET.matches(request.getMethod())
                || accepted == null
                || !accepted.contains("text/html")
                || request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
        if (isNoPage(path, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(request, response);
    }

    /** Files have a dot in their names; other addresses of the portal are asked for by programs. */
    private static boolean isNoPage(String path, HttpServletRequest request) {
        boolean ofPages = !path.isEmpty()
                && !path.contains(".")
                && !path.startsWith("VAADIN/")
                && !path.equals("login")
                && !path.startsWith("actuator/")
                && !path.equals("logout");
        return ofPages
                && ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                        .getNavigationTarget(path)
                        .isEmpty();
    }
}
