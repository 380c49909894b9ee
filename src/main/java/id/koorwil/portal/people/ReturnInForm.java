package id.koorwil.portal.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** What was wanted before signing in: the sign-in form says it, and no session, which several windows share. */
class ReturnInForm implements RequestCache {

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        // it goes along with the form's address
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return ReturnAddress.saidBy(request)
                .map(page -> page.substring(request.getContextPath().length()))
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        // nothing is kept
    }
}
