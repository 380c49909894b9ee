package id.koorwil.portal.people;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.csrf.CsrfFilter;

/** A sign-in form without a valid token is mostly one that was open for long: it is shown anew, and says so. */
class StaleForm implements ObjectPostProcessor<CsrfFilter> {

    @Override
    public <O extends CsrfFilter> O postProcess(O filter) {
        filter.setAccessDeniedHandler((request, response, refusal) -> {
            if (request.getServletPath().equals("/login")) {
                response.sendRedirect(ReturnAddress.form(request, "lama", ReturnAddress.saidBy(request)));
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        });
        return filter;
    }
}
