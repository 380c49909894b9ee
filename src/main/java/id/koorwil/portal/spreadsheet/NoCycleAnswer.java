package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.shell.PlainPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is answered instead of a file or a sheet where there is no cycle whose tasks it could hold. */
@ControllerAdvice
class NoCycleAnswer {

    @ExceptionHandler(NoCycle.class)
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainPage.of(request, "export.no-cycle-title", "export.no-cycle")
                .withWayHome()
                .send(response, HttpServletResponse.SC_NOT_FOUND);
    }
}
