package id.koorwil.portal.load;

import id.koorwil.portal.SignInForm;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of the portal without a browser: signs in, initialises, holds the WebSocket, applies messages in their order, sends what
 * Flow's client would send with what it has acknowledged, and asks for everything again where a message is missing.
 */
public final class FlowClient implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration HEARTBEAT = Duration.ofSeconds(60);
    private static final long GAP_MS = 2_000;

    private final HttpClient http;
    private final String home;
    private final ShownPage page = new ShownPage();
    private final NavigableMap<Integer, JsonNode> early = new TreeMap<>();
    private final Map<Integer, CompletableFuture<JsonNode>> promises = new HashMap<>();
    private final List<Integer> lacking = new ArrayList<>();
    private String token = "";
    private String pushId = "";
    private int ui;
    private int seen;
    private int sent;
    private int promise;
    private long gapSince;
    private long heartbeatAt = System.nanoTime();
    private boolean deaf;
    private Duration delay = Duration.ZERO;
    private volatile Consumer<Duration> answered = any -> {};
    private @Nullable WebSocket line;

    public FlowClient(String home) {
        this(
                home,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .connectTimeout(PATIENCE)
                        .build());
    }

    private FlowClient(String home, HttpClient http) {
        this.home = home;
        this.http = http;
    }

    /** In the same browser, closed with this one. */
    FlowClient anotherPage() {
        return new FlowClient(home, http);
    }

    /** Is told how long each call of a function took until its answer was there. */
    void whenAnswered(Consumer<Duration> told) {
        answered = told;
    }

    /** Every request, and every answer to one, is under way so long from now on; what the server tells by itself is not. */
    void slow(Duration oneWay) {
        delay = oneWay;
    }

    public void signIn(String username, String password) {
        post("/login", SignInForm.TYPE, SignInForm.on(get("/login")).filled(username, password));
        if (SignInForm.isOn(get("/login"))) {
            throw new IllegalStateException(username + " was not let in");
        }
    }

    /** Opens a page, without slash before it. */
    public void open(String path, String query) {
        JsonNode config = JSON.readTree(get("/?v-r=init&location=" + encoded(path + "?" + query) + "&query="))
                .path("appConfig");
        ui = config.path("v-uiId").intValue();
        JsonNode first = config.path("uidl");
        token = first.path("Vaadin-Security-Key").stringValue("");
        pushId = first.path("Vaadin-Push-ID").stringValue("");
        synchronized (this) {
            seen = first.path("syncId").intValue(0);
            page.apply(first, lacking::add);
        }
        listen();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("route", path).put("query", query).put("appShellTitle", "").put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        event(1, "ui-navigate", data);
    }

    private void listen() {
        String address = home.replaceFirst("http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=" + seen;
        line = http.newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create(address), new Ear())
                .join();
    }

    /** Takes the messages, each after its length. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                take();
            }
            socket.request(1);
            return null;
        }

        private void take() {
            int bar = text.indexOf("|");
            while (bar > 0 && text.length() >= bar + 1 + length(bar)) {
                int end = bar + 1 + length(bar);
                String message = text.substring(bar + 1, end);
                text.delete(0, end);
                if (message.startsWith("{")) {
                    receive(JSON.readTree(message));
                }
                bar = text.indexOf("|");
            }
        }

        private int length(int bar) {
            return Integer.parseInt(text.substring(0, bar).strip());
        }
    }

    private synchronized void receive(JsonNode message) {
        if (message.path("meta").path("sessionExpired").booleanValue(false)) {
            throw new IllegalStateException("The session has ended");
        }
        if (!message.has("syncId")) {
            return;
        }
        int number = message.path("syncId").intValue();
        if (message.path("resynchronize").booleanValue(false)) {
            page.forget();
            seen = number - 1;
            sent = message.path("clientId").intValue(sent);
            early.headMap(number, true).clear();
        }
        if (number > seen) {
            early.put(number, message);
        }
        for (JsonNode next = early.remove(seen + 1); next != null; next = early.remove(seen + 1)) {
            seen++;
            apply(next);
        }
        if (early.isEmpty()) {
            gapSince = 0;
        } else if (gapSince == 0) {
            gapSince = System.nanoTime();
        }
        notifyAll();
    }

    private void apply(JsonNode message) {
        if (!deaf) {
            page.apply(message, lacking::add);
        }
        message.path("execute").forEach(call -> {
            String script = call.path(call.size() - 1).stringValue("");
            if (script.contains("['}p']")) {
                CompletableFuture<JsonNode> waiting =
                        promises.remove(call.path(0).intValue());
                if (waiting != null) {
                    waiting.complete(script.contains("true") ? call.path(1) : JsonNodeFactory.instance.nullNode());
                }
            }
        });
    }

    /** Does something with the page as it is now. */
    synchronized <T> T look(Function<ShownPage, T> at) {
        return at.apply(page);
    }

    /** Notices what came, or does not any more: a tab whose owner sees an old board. */
    synchronized void deaf(boolean now) {
        deaf = now;
    }

    /**
     * Calls a function of an element.
     *
     * @return what it answered; empty if nothing came within the patience
     */
    Optional<JsonNode> call(int node, String function, @Nullable Object... arguments) {
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        ObjectNode call = JsonNodeFactory.instance.objectNode();
        synchronized (this) {
            call.put("type", "publishedEventHandler").put("node", node).put("templateEventMethodName", function);
            ArrayNode told = call.putArray("templateEventMethodArgs");
            for (Object argument : arguments) {
                told.add(JSON.valueToTree(argument));
            }
            call.put("promise", promise);
            promises.put(promise++, answer);
        }
        long began = System.nanoTime();
        send(call);
        try {
            JsonNode told = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            answered.accept(Duration.ofNanos(System.nanoTime() - began));
            return Optional.of(told);
        } catch (TimeoutException silence) {
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void click(int node) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        for (String flag : List.of("shiftKey", "metaKey", "ctrlKey", "altKey")) {
            data.put("event." + flag, false);
        }
        for (String number : List.of("detail", "clientX", "clientY", "button", "screenX", "screenY")) {
            data.put("event." + number, 1);
        }
        event(node, "click", data);
    }

    private void event(int node, String name, ObjectNode data) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("type", "event").put("node", node).put("event", name).set("data", data);
        send(event);
    }

    private void send(ObjectNode rpc) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        String answer;
        synchronized (sending) {
            synchronized (this) {
                request.put("csrfToken", token);
                request.putArray("rpc").add(rpc);
                request.put("syncId", seen).put("clientId", sent++);
            }
            answer = post("/?v-r=uidl&v-uiId=" + ui, "application/json", request.toString());
        }
        receive(read(answer));
    }

    private final Object sending = new Object();

    /** As after a message that never came: everything is told again. */
    private void resynchronise() {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        String answer;
        synchronized (sending) {
            synchronized (this) {
                request.put("csrfToken", token);
                request.putArray("rpc");
                request.put("resynchronize", true).put("syncId", seen).put("clientId", sent++);
            }
            answer = post("/?v-r=uidl&v-uiId=" + ui, "application/json", request.toString());
        }
        receive(read(answer));
    }

    private static JsonNode read(String answer) {
        return JSON.readTree(answer.startsWith("for(;;);[") ? answer.substring(9, answer.length() - 1) : answer);
    }

    /** Waits until the page has what is wanted, and does meanwhile what a client does by itself. */
    <T> Optional<T> await(Function<ShownPage, Optional<T>> wanted, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            mend();
            synchronized (this) {
                Optional<T> found = wanted.apply(page);
                long left = (end - System.nanoTime()) / 1_000_000;
                if (found.isPresent() || left <= 0) {
                    return found;
                }
                wait(Math.min(left, GAP_MS)); // every message ends it
            }
        }
    }

    /** What a client does by itself: says that it is there, heals a gap, asks for cards that it lacks. */
    void mend() {
        if (System.nanoTime() - heartbeatAt > HEARTBEAT.toNanos()) {
            heartbeatAt = System.nanoTime();
            post("/?v-r=heartbeat&v-uiId=" + ui, "text/plain", "");
        }
        boolean gap;
        List<Integer> asking;
        synchronized (this) {
            gap = gapSince != 0 && (System.nanoTime() - gapSince) / 1_000_000 > GAP_MS;
            asking = deaf ? List.of() : lacking.stream().distinct().toList();
            lacking.clear();
        }
        if (gap) {
            resynchronise();
        }
        asking.forEach(list -> call(list, "again"));
    }

    void cut() {
        WebSocket open = line;
        if (open != null) {
            open.abort();
        }
    }

    /** Listens again, and learns what it missed. */
    void resume() {
        listen();
        resynchronise();
    }

    private String get(String address) {
        return send(HttpRequest.newBuilder(URI.create(home + address)).header("Accept", "text/html"));
    }

    private String post(String address, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(home + address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) {
        Executor oneWay = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(request.timeout(PATIENCE.multipliedBy(2))::build, oneWay)
                .thenCompose(sent -> http.sendAsync(sent, BodyHandlers.ofString()))
                .thenApplyAsync(HttpResponse::body, oneWay)
                .join();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        cut();
        http.shutdownNow();
    }
}
