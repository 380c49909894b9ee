package id.koorwil.portal.start;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tries names and passwords at the sign-in form of a portal. */
final class Doorman {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI form;

    Doorman(int port) {
        this.form = URI.create("http://127.0.0.1:" + port + "/login");
    }

    boolean letsIn(String username, String password) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            Matcher token =
                    TOKEN.matcher(client.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString())
                            .body());
            if (!token.find()) {
                throw new IllegalStateException("No sign-in form");
            }
            String body = "username=%s&password=%s&_csrf=%s"
                    .formatted(encoded(username), encoded(password), encoded(token.group(1)));
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(form)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == 302
                    && !answer.headers().firstValue("Location").orElse("").contains("/login");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
