package id.koorwil.portal.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.UrlUtils;

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

    /** Only a page of the portal: nobody is led out of it. */
    private static Optional<String> page(HttpServletRequest request) {
        String asked = UrlUtils.buildFullRequestUrl(request);
        String portal = asked.substring(0, asked.indexOf(FILES) + 1);
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).filter(page -> page.startsWith(portal));
    }
}
