package id.koorwil.portal.people;

import com.vaadin.flow.spring.security.RequestUtil;
import id.koorwil.portal.shell.KnownAddresses;
import id.koorwil.portal.shell.PlainPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What is answered to who is not signed in: of a page the form. What an open page asks for by itself after its session has ended
 * is told so, and the page loads itself anew, see {@code frontend/shell/flow-line.ts}.
 */
class SignInFirst implements AuthenticationEntryPoint {

    private final RequestUtil flow;
    private final KnownAddresses addresses;

    SignInFirst(RequestUtil flow, KnownAddresses addresses) {
        this.flow = flow;
        this.addresses = addresses;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (flow.isFrameworkInternalRequest(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (addresses.leadSomewhere(request)) {
            response.sendRedirect(ReturnAddress.form(request, "", ReturnAddress.wantedBy(request)));
        } else {
            PlainPage.unknown(request).send(response, HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
