package id.koorwil.portal.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.util.WebUtils;

/** Where somebody tries to sign in: address and device. */
class SignInDetails extends WebAuthenticationDetails {

    private final String knownDevice;

    SignInDetails(HttpServletRequest request) {
        super(request);
        this.knownDevice = Optional.ofNullable(WebUtils.getCookie(request, KnownDevices.COOKIE))
                .map(Cookie::getValue)
                .orElse("");
    }

    /** What the device says it is; {@link KnownDevices} says whether that is so. */
    String knownDevice() {
        return knownDevice;
    }
}
