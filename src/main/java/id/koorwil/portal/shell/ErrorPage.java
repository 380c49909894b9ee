package id.koorwil.portal.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is answered where something went wrong outside of Flow's pages, as in a download. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer told ? told : HttpServletResponse.SC_NOT_FOUND;
        page(request, code).send(response, code);
    }

    private static PlainPage page(HttpServletRequest request, int status) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_UNAUTHORIZED ->
                PlainPage.of(request, "error.not-permitted-title", "error.not-permitted-file")
                        .withWayHome();
            case HttpServletResponse.SC_NOT_FOUND -> PlainPage.unknown(request);
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE ->
                PlainPage.of(request, "error.busy-title", "error.busy").withAnotherTry();
            default ->
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        ? PlainPage.of(request, "error.request-title", "error.request")
                                .withWayHome()
                        : PlainPage.of(request, "error.failed-title", "error.failed")
                                .withAnotherTry();
        };
    }
}
