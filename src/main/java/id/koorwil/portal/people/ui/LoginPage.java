package id.koorwil.portal.people.ui;

import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
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

    private final String page;

    LoginPage(@Value("classpath:id/koorwil/portal/people/ui/login.html") Resource page) throws IOException {
        this.page = page.getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(value = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String show(
            CsrfToken csrf,
            @RequestParam(required = false) @Nullable String gagal,
            @RequestParam(required = false) @Nullable String tunggu,
            @RequestParam(required = false) @Nullable String lama) {
        return PLACE.matcher(page)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "device" -> Device.SCRIPT;
                            case "refusal" -> refusal(gagal, tunggu, lama);
                            case "csrf-name" -> HtmlUtils.htmlEscape(csrf.getParameterName());
                            case "csrf-token" -> HtmlUtils.htmlEscape(csrf.getToken());
                            default -> word(place.group(1));
                        }));
    }

    private static String refusal(@Nullable String failed, @Nullable String seconds, @Nullable String stale) {
        String words = seconds != null && seconds.matches("\\d{1,4}")
                ? word("login.braked", Integer.valueOf(seconds))
                : failed != null ? word("login.failed") : stale != null ? word("login.stale") : "";
        return words.isEmpty() ? "" : "<p class=\"refusal\" role=\"alert\">" + words + "</p>";
    }

    private static String word(String key, Object... arguments) {
        return HtmlUtils.htmlEscape(Words.indonesian(key, arguments), "UTF-8");
    }
}
