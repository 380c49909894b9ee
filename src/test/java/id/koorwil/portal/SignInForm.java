package id.koorwil.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form for signing in, for whoever has no browser: as the page has it, and as it is sent. */
public final class SignInForm {

    public static final String TYPE = "application/x-www-form-urlencoded";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String token;

    private SignInForm(String token) {
        this.token = token;
    }

    /** Reads it from the page's text. */
    public static SignInForm on(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No sign-in form");
        }
        return new SignInForm(token.group(1));
    }

    public static boolean isOn(String page) {
        return TOKEN.matcher(page).find();
    }

    /** What is sent, as {@link #TYPE}. */
    public String filled(String username, String password) {
        return "username=%s&password=%s&_csrf=%s".formatted(encoded(username), encoded(password), encoded(token));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
