package id.koorwil.portal.people;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * The address that somebody is led to after signing in. It travels in the sign-in form, so that each window has its own, and is
 * always one of the portal's: nobody is led out of it.
 */
public final class ReturnAddress {

    public static final String PARAMETER = "ke";

    private static final String LOGIN = "/login";
    /** Asked for by pages, and no pages themselves. */
    private static final List<String> FILES = List.of("/ekspor/", "/cetak/");

    /** More would make requests, in which it stands encoded, longer than servers take. */
    private static final int LONGEST = 1500;

    private ReturnAddress() {}

    /** What a request asks for, as a page; of a file the page that it was asked on. */
    static Optional<String> wantedBy(HttpServletRequest request) {
        boolean page = HttpMethod.GET.matches(request.getMethod())
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
        if (!page) {
            return Optional.empty();
        }
        return FILES.stream().anyMatch(request.getServletPath()::startsWith)
                ? Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                        .flatMap(from -> onThisServer(from, request))
                : of(request, withQuery(request.getRequestURI(), request.getQueryString()));
    }

    private static Optional<String> onThisServer(String page, HttpServletRequest request) {
        try {
            URI uri = new URI(page);
            String host = request.getServerName() + ":" + request.getServerPort();
            boolean here =
                    host.equals(uri.getHost() + ":" + (uri.getPort() < 0 ? request.getServerPort() : uri.getPort()));
            return here ? of(request, withQuery(uri.getRawPath(), uri.getRawQuery())) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String withQuery(@Nullable String path, @Nullable String query) {
        return query == null ? String.valueOf(path) : path + "?" + query;
    }

    /** What the sign-in form says, if that is a page of the portal. */
    static Optional<String> saidBy(HttpServletRequest request) {
        return of(request, request.getParameter(PARAMETER));
    }

    /** A page of the portal, from the root of the server; the first page and the form itself need no mention. */
    public static Optional<String> of(HttpServletRequest request, @Nullable String said) {
        String portal = request.getContextPath() + "/";
        return Optional.ofNullable(said)
                .filter(page -> page.length() <= LONGEST && page.startsWith(portal) && !page.equals(portal))
                // a second slash would begin the name of another server, as a backslash does for browsers
                .filter(page -> page.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*"))
                .filter(page -> !page.matches("\\Q" + request.getContextPath() + LOGIN + "\\E([?#/].*)?"));
    }

    /** The address of the sign-in form. */
    static String form(HttpServletRequest request, String query, Optional<String> page) {
        String to = page.map(ReturnAddress::asParameter).orElse("");
        String both = query.isEmpty() || to.isEmpty() ? query + to : query + "&" + to;
        return request.getContextPath() + LOGIN + (both.isEmpty() ? "" : "?" + both);
    }

    /** As a parameter of the form's address. */
    public static String asParameter(String page) {
        return PARAMETER + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
