package id.koorwil.portal.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Where somebody is led after signing in: to the page that was asked for; for a file, to the page that it was asked on. */
class WhereOneWas extends HttpSessionRequestCache {

    private static final String FILES = "/ekspor/";
    private static final String SAVED = "WHERE_ONE_WAS";

    @SuppressWarnings("NullAway") // null is how the mark "?continue" is switched off, says its documentation
    WhereOneWas() {
        setMatchingRequestParameterName(null);
        setSessionAttrName(SAVED);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getServletPath().startsWith(FILES)) {
            super.saveRequest(request, response);
            return;
        }
        page(request).ifPresent(page -> request.getSession().setAttribute(SAVED, new SimpleSavedRequest(page)));
    }

    /** The path alone is taken, so that nobody is led out of the portal. */
    private static Optional<String> page(HttpServletRequest request) {
        try {
            URI referrer = URI.create(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
            String path = String.valueOf(referrer.getRawPath());
            String query = referrer.getRawQuery() == null ? "" : "?" + referrer.getRawQuery();
            return Optional.of(path + query).filter(page -> page.startsWith("/") && !page.startsWith("//"));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
