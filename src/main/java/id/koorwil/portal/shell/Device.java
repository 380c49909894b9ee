package id.koorwil.portal.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a phone looks; each page that loads tells it in a cookie, so that no page has to be built twice for it. A page remembers
 * it for when it is drawn anew without a request, because of what others did.
 */
public final class Device {

    private static final String COOKIE = "portal-phone";

    /** Run by the browser before anything else; a phone has a wide window then, and knows only its screen. */
    public static final String SCRIPT = "document.cookie = '" + COOKIE
            + "=' + (Math.min(innerWidth, screen.width) < 600 ? 1 : 0) + ';path=/;SameSite=Lax;max-age=31536000'"
            + " + (location.protocol === 'https:' ? ';Secure' : '')";

    private Device() {}

    /** What a page was told. */
    private record Known(boolean phone) {}

    public static boolean isPhone() {
        UI page = UI.getCurrent();
        Optional<Boolean> told = told(VaadinRequest.getCurrent());
        if (page == null) {
            return told.orElse(false);
        }
        told.ifPresent(phone -> ComponentUtil.setData(page, Known.class, new Known(phone)));
        Known known = ComponentUtil.getData(page, Known.class);
        return known != null && known.phone();
    }

    private static Optional<Boolean> told(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> cookie.getValue().equals("1"))
                .findFirst();
    }
}
