package id.koorwil.portal.shell;

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
 * Answers 404 for an address that leads nowhere. The page that says so to who is signed in comes from the router, which runs in
 * the browser's second request, when the status of the first has been told; everybody and everything else gets a plain one.
 */
@Component
class UnknownAddress extends OncePerRequestFilter {

    private final KnownAddresses addresses;

    UnknownAddress(KnownAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod()))
                || request.getRequestURI().length() <= request.getContextPath().length()
                || isFlows(request);
    }

    /** Flow answers what its pages ask for beside pages and files, and 404 for what it does not know. */
    private static boolean isFlows(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return path.startsWith("/VAADIN/dynamic/resource/")
                || (path.equals("/VAADIN/push") && ApplicationConstants.REQUEST_TYPE_PUSH.equals(type))
                || (path.equals("/") && type != null);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (addresses.leadSomewhere(request)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() != null && isForPerson(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            chain.doFilter(request, response);
        } else {
            PlainPage.unknown(request).send(response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Files have a dot in their names, and are asked for by programs. */
    private static boolean isForPerson(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains("text/html")
                && !request.getRequestURI().contains(".");
    }
}
