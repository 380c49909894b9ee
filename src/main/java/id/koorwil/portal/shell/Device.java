package id.koorwil.portal.shell;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;

/** Whether a phone looks; each page that loads tells it in a cookie, so that no page has to be built twice for it. */
public final class Device {

    private static final String COOKIE = "portal-phone";

    /** Run by the browser before anything else; a phone has a wide window then, and knows only its screen. */
    public static final String SCRIPT = "document.cookie = '" + COOKIE
            + "=' + (Math.min(innerWidth, screen.width) < 600 ? 1 : 0) + ';path=/;SameSite=Lax;max-age=31536000'";

    private Device() {}

    public static boolean isPhone() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue().equals("1");
                }
            }
        }
        return false;
    }
}
