package id.koorwil.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the portal's addresses, without a browser: signs in, follows no redirect, opens pages as Flow's client does. */
final class Visitor {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;
    private final String home;
    private final Map<String, String> headers;
    private String cookie = "";

    Visitor(int port) {
        this(port, "127.0.0.1", Map.of());
    }

    /**
     * Somebody, or a proxy.
     *
     * @param from an address of this machine
     * @param headers sent with everything
     */
    Visitor(int port, String from, Map<String, String> headers) {
        this.home = "http://127.0.0.1:" + port;
        this.headers = headers;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .localAddress(InetAddress.ofLiteral(from))
                .build();
    }

    Visitor withCookie(String name, String value) {
        cookie = name + "=" + value;
        return this;
    }

    Visitor signedIn(String username, String password) {
        signIn(username, password);
        return this;
    }

    HttpResponse<String> signIn(String username, String password) {
        String body = SignInForm.on(get("/login").body()).filled(username, password);
        return send(HttpRequest.newBuilder(URI.create(home + "/login"))
                .header("Content-Type", SignInForm.TYPE)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(home + address)).header("Accept", "text/html");
        return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    /** Opens a page and answers what its client is told to show. */
    String page(String address) {
        String path = address.substring(1);
        JsonNode config =
                JSON.readTree(get("/?v-r=init&location=" + path).body()).path("appConfig");
        String csrf = config.path("uidl").path("Vaadin-Security-Key").stringValue();
        String navigation = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(csrf, path);
        return send(HttpRequest.newBuilder(URI.create(home + "/?v-r=uidl&v-uiId="
                                + config.path("v-uiId").intValue()))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(navigation)))
                .body();
    }

    /** What an open page of Flow's client sends by itself, to be told whether it still is one. */
    HttpResponse<String> post(String address) {
        return send(HttpRequest.newBuilder(URI.create(home + address)).POST(BodyPublishers.ofString("{}")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
