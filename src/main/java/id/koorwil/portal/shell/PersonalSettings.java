package id.koorwil.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** How the portal speaks to a person and looks: kept with the account, and applied to the page that is open at once. */
@Component
public class PersonalSettings {

    /** For the sign-in page, which knows nobody yet. */
    public static final String LANGUAGE_COOKIE = "portal-language";

    private static final String LANGUAGE = "language";
    private static final String APPEARANCE = "appearance";
    private static final String LETTER_KEYS = "keys";
    private static final String OFF = "off";

    private final Preferences preferences;

    PersonalSettings(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What the account has chosen, else what was spoken in this browser last, else Indonesian. */
    public Locale language() {
        return Words.language(
                preferences.get(LANGUAGE).or(PersonalSettings::spokenHere).orElse(Words.INDONESIAN.getLanguage()));
    }

    private static Optional<String> spokenHere() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .flatMap(request -> Optional.ofNullable(request.getCookies()))
                .stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** What was spoken last in the browser that asks for something that is no page of Flow's, else Indonesian. */
    public static Locale spokenBy(HttpServletRequest request) {
        return Words.language(Optional.ofNullable(WebUtils.getCookie(request, LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .orElse(""));
    }

    /** Kept a year, so that the sign-in page speaks it too. */
    public static ResponseCookie languageCookie(Locale language, boolean secure) {
        return ResponseCookie.from(LANGUAGE_COOKIE, language.getLanguage())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
    }

    static void rememberLanguage(Locale language, VaadinResponse response) {
        boolean secure = Optional.ofNullable(VaadinRequest.getCurrent())
                .filter(VaadinRequest::isSecure)
                .isPresent();
        if (response instanceof VaadinServletResponse answer) {
            answer.addHeader(
                    HttpHeaders.SET_COOKIE, languageCookie(language, secure).toString());
        }
    }

    /** Whether this browser does not know yet what the account speaks, as on a new device. */
    boolean speaksAnotherHere() {
        return !spokenHere().equals(preferences.get(LANGUAGE).or(PersonalSettings::spokenHere));
    }

    /**
     * Speaks another language from now on.
     *
     * @param pressed selector of what was pressed for it: the page is drawn anew, and gives the focus back to that
     */
    public void speak(Locale language, String pressed) {
        preferences.set(LANGUAGE, language.getLanguage());
        UI ui = UI.getCurrent();
        PortalUi.speak(ui, language);
        rememberLanguage(language, VaadinResponse.getCurrent());
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
        ui.refreshCurrentRoute(true);
        ui.getPage().executeJs("document.querySelector($0)?.focus()", pressed);
    }

    public Appearance appearance() {
        Optional<String> chosen = preferences.get(APPEARANCE);
        return Stream.of(Appearance.values())
                .filter(appearance -> chosen.equals(Optional.of(appearance.token())))
                .findFirst()
                .orElse(Appearance.SYSTEM);
    }

    public void look(Appearance appearance) {
        preferences.set(APPEARANCE, appearance == Appearance.SYSTEM ? "" : appearance.token());
        UI.getCurrent().getPage().executeJs("document.documentElement.dataset.appearance = $0", appearance.token());
    }

    /** Whether single letters do something. */
    public boolean letterKeys() {
        return preferences.get(LETTER_KEYS).filter(OFF::equals).isEmpty();
    }

    public void useLetterKeys(boolean on) {
        preferences.set(LETTER_KEYS, on ? "" : OFF);
        UI.getCurrent().getPage().executeJs("document.documentElement.toggleAttribute('data-no-letter-keys', !$0)", on);
    }
}
