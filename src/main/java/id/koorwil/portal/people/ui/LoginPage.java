package id.koorwil.portal.people.ui;

import id.koorwil.portal.people.ReturnAddress;
import id.koorwil.portal.server.DemoMode;
import id.koorwil.portal.shell.ContentPolicy;
import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.PersonalSettings;
import id.koorwil.portal.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/**
 * The sign-in page: plain HTML, so that it is there at once on a slow line and works with every password manager (a page
 * of Flow's is moved in the document while it starts, which loses what is typed at that moment; see
 * docs/decisions/0006).
 */
@Controller
class LoginPage {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z.-]+)}");

    private final String form;
    private final DemoMode demo;

    LoginPage(@Value("classpath:id/koorwil/portal/people/ui/login.html") Resource page, DemoMode demo)
            throws IOException {
        this.demo = demo;
        this.form = page.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Whoever is signed in, as by a device that stays so, has no business here. */
    @GetMapping(value = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String show(
            CsrfToken csrf,
            @Nullable Principal signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable String bahasa,
            @CookieValue(name = PersonalSettings.LANGUAGE_COOKIE, defaultValue = "") String spokenHere,
            @RequestParam(required = false) @Nullable String gagal,
            @RequestParam(required = false) @Nullable String tunggu,
            @RequestParam(required = false) @Nullable String lama,
            @RequestParam(required = false) @Nullable String basisdata,
            @RequestParam(required = false) @Nullable String sibuk,
            @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String ke) {
        Optional<String> page = ReturnAddress.of(request, ke);
        if (signedIn != null) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(HttpHeaders.LOCATION, page.orElse("."));
            return "";
        }
        Locale language = Words.language(bahasa != null ? bahasa : spokenHere);
        if (bahasa != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    PersonalSettings.languageCookie(language, request.isSecure())
                            .toString());
        }
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.plainWith(Device.SCRIPT));
        return PLACE.matcher(form)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "demo" -> demo.isOn() ? note(word(language, "login.demo")) : "";
                            case "device" -> Device.SCRIPT;
                            case "language" -> language.getLanguage();
                            case "other-language" -> other(language);
                            case "return" -> page.map(LoginPage::hidden).orElse("");
                            case "same-return" ->
                                page.map(to -> "&amp;" + ReturnAddress.asParameter(to))
                                        .orElse("");
                            case "refusal" -> refusal(language, gagal, tunggu, lama, basisdata, sibuk);
                            case "csrf-name" -> HtmlUtils.htmlEscape(csrf.getParameterName());
                            case "csrf-token" -> HtmlUtils.htmlEscape(csrf.getToken());
                            default -> word(language, place.group(1));
                        }));
    }

    private static String refusal(
            Locale language,
            @Nullable String failed,
            @Nullable String seconds,
            @Nullable String stale,
            @Nullable String away,
            @Nullable String busy) {
        if (away != null || busy != null) {
            return told(word(language, away != null ? "login.database-away" : "login.busy"));
        }
        String words = seconds != null && seconds.matches("\\d{1,4}")
                ? word(language, "login.braked", Integer.valueOf(seconds))
                : failed != null ? word(language, "login.failed") : stale != null ? word(language, "login.stale") : "";
        return words.isEmpty() ? "" : told(words);
    }

    private static String hidden(String page) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(ReturnAddress.PARAMETER, HtmlUtils.htmlEscape(page, "UTF-8"));
    }

    private static String note(String words) {
        return "<p class=\"note\">" + words + "</p>";
    }

    private static String told(String words) {
        return "<p class=\"refusal\" role=\"alert\">" + words + "</p>";
    }

    private static String other(Locale language) {
        return (language.equals(Words.INDONESIAN) ? Locale.ENGLISH : Words.INDONESIAN).getLanguage();
    }

    private static String word(Locale language, String key, Object... arguments) {
        return HtmlUtils.htmlEscape(Words.in(language, key, arguments), "UTF-8");
    }
}
