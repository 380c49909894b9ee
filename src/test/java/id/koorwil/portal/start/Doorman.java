package id.koorwil.portal.start;

import id.koorwil.portal.SignInForm;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Tries names and passwords at the sign-in form of a portal. */
final class Doorman {

    private final URI form;

    Doorman(int port) {
        this.form = URI.create("http://127.0.0.1:" + port + "/login");
    }

    boolean letsIn(String username, String password) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String page = client.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString())
                    .body();
            String body = SignInForm.on(page).filled(username, password);
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(form)
                            .header("Content-Type", SignInForm.TYPE)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == 302
                    && !answer.headers().firstValue("Location").orElse("").contains("/login");
        }
    }
}
