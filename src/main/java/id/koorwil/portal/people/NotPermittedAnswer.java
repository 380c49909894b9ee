package id.koorwil.portal.people;

import id.koorwil.portal.access.NotPermitted;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A download that whoever is signed in may not have is refused as such, not as a fault. */
@ControllerAdvice
class NotPermittedAnswer {

    @ExceptionHandler(NotPermitted.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    void refuse() {
        // the status says it all
    }
}
