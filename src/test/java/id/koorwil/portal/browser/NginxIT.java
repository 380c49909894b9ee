package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import id.koorwil.portal.SignInForm;
import id.koorwil.portal.start.Nginx;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Behind nginx with TLS, by the configuration that stands in {@code docker/nginx}. */
class NginxIT extends BoardTest {

    @LocalServerPort
    private int portal;

    @TempDir
    private Path folder = Path.of("target");

    private @Nullable Nginx nginx;

    @BeforeEach
    void onlyWhereItIs() {
        assumeTrue(Nginx.program().isPresent());
    }

    @AfterEach
    void end() {
        closeWindows();
        if (nginx != null) {
            nginx.close();
        }
    }

    private Nginx begin(UnaryOperator<String> changed) throws Exception {
        nginx = Nginx.before(portal, folder, changed);
        return nginx;
    }

    @Override
    String url(String path) {
        return nginx == null ? super.url(path) : nginx.url(path);
    }

    @Test
    void people_sign_in_stay_on_tls_and_hear_of_others_at_once() throws Exception {
        Nginx before = begin(UnaryOperator.identity());
        Page page = window(Window.DESKTOP);
        List<String> lines = new ArrayList<>();
        page.onWebSocket(line -> lines.add(line.url()));
        page.navigate(url(board()));
        page.locator("input[name=remember-me]").check();
        signIn(page, "ketua", PASSWORD);
        card(page, top.code()).waitFor();

        assertThat(page.url()).isEqualTo(before.url(board()));
        assertThat(page.context().cookies())
                .extracting(cookie -> cookie.name)
                .contains("JSESSIONID", "portal-form", "portal-device", "portal-known");
        assertThat(page.context().cookies()).allMatch(cookie -> cookie.secure, "Secure");
        assertThat(page.context().cookies())
                .filteredOn(cookie -> !cookie.httpOnly)
                .extracting((Cookie cookie) -> cookie.name)
                .containsOnly("portal-phone");
        page.waitForCondition(() -> !lines.isEmpty());
        assertThat(lines.getFirst()).startsWith(before.url("/VAADIN/push").replace("https", "wss"));
        move(cycle, top, Status.DIKERJAKAN, Place.TOP);
        assertThat(cardIn(page, "DIKERJAKAN", top.code()))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(5_000));
        page.locator("#account").click();
        page.getByText("Keluar").click();
        page.locator("input[name=username]").waitFor();
        assertThat(page.url()).startsWith(before.url("/login"));
    }

    @Test
    void whoever_asks_without_tls_is_led_to_it() throws Exception {
        Nginx before = begin(UnaryOperator.identity());
        try (HttpClient somebody = before.client("127.0.0.1")) {
            HttpResponse<Void> answer = somebody.send(
                    HttpRequest.newBuilder(URI.create(before.plainUrl("/papan/keuangan")))
                            .build(),
                    BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains(before.urlByNumber("/papan/keuangan"));
        }
    }

    @Test
    void the_portal_sees_where_people_are_whatever_they_say_themselves() throws Exception {
        assertThat(addressOfGuesser(begin(UnaryOperator.identity()))).isEqualTo("127.0.0.3");
    }

    @Test
    void of_a_proxy_that_is_not_trusted_nothing_is_believed() throws Exception {
        Nginx stranger = begin(server -> server.replace("proxy_pass", "proxy_bind 127.0.0.2; proxy_pass"));
        assertThat(addressOfGuesser(stranger)).isEqualTo("127.0.0.2");
        try (HttpClient somebody = stranger.client("127.0.0.3")) {
            assertThat(somebody.send(
                                    HttpRequest.newBuilder(URI.create(stranger.urlByNumber("/login")))
                                            .build(),
                                    BodyHandlers.discarding())
                            .headers()
                            .allValues("Strict-Transport-Security"))
                    .isEmpty();
        }
    }

    /** As the portal writes it in its log, of somebody who pretends to be elsewhere. */
    private static String addressOfGuesser(Nginx before) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("id.koorwil.portal.people.SignInProvider");
        ListAppender<ILoggingEvent> refused = new ListAppender<>();
        refused.start();
        logger.addAppender(refused);
        try (HttpClient guesser = before.client("127.0.0.3")) {
            URI form = URI.create(before.urlByNumber("/login"));
            HttpResponse<String> page =
                    guesser.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString());
            String cookie =
                    page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
            guesser.send(
                    HttpRequest.newBuilder(form)
                            .header("Content-Type", SignInForm.TYPE)
                            .header("Cookie", cookie)
                            .header("X-Forwarded-For", "6.6.6.6")
                            .header("X-Forwarded-Host", "jahat.example")
                            .POST(BodyPublishers.ofString(
                                    SignInForm.on(page.body()).filled("tidak-ada", "salah-sekali")))
                            .build(),
                    BodyHandlers.discarding());
        } finally {
            logger.detachAppender(refused);
        }
        String line = refused.list.getLast().getFormattedMessage();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    @Test
    void where_it_keeps_back_websockets_news_comes_late_and_the_page_says_why() throws Exception {
        begin(server -> server.replaceAll("(?m)^.*proxy_set_header (Upgrade|Connection) .*$", ""));
        Page page = signedIn("ketua", Window.PHONE, board());
        card(page, top.code()).waitFor();

        page.waitForCondition(() -> {
            ask(page);
            return page.locator(".live-late").isVisible();
        });
        assertThat(page.locator(".live-late")).containsText("datang terlambat, paling lama 15 detik");
        move(cycle, top, Status.DIPERIKSA, Place.TOP);
        page.waitForCondition(() -> {
            ask(page);
            return column(page, "DIPERIKSA")
                    .locator(".column-head .count")
                    .innerText()
                    .equals("2");
        });
        assertAccessible(page, "late news");
        page.locator(".live-late button").click();
        assertThat(page.locator(".live-late")).isHidden();
        complaints.removeIf(said -> said.contains("WebSocket"));
    }

    /** Lets the page ask whether the server is there, which it does every 15 s and when it comes online. */
    private static void ask(Page page) {
        page.evaluate("() => dispatchEvent(new Event('online'))");
    }
}
