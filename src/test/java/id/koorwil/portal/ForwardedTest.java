package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose word counts for where a request comes from, and by which name and scheme the portal was asked. */
@PortalTest
class ForwardedTest {

    private static final String TRUSTED = "127.0.0.1";
    private static final String UNTRUSTED = "127.0.0.2";
    private static final String WRONG = "salah-sekali";

    @LocalServerPort
    private int port;

    private final Logger logger = (Logger) LoggerFactory.getLogger("id.koorwil.portal.people.SignInProvider");
    private final ListAppender<ILoggingEvent> refused = new ListAppender<>();

    @BeforeEach
    void listen() {
        refused.start();
        logger.addAppender(refused);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(refused);
    }

    private String addressOf(String hop, Map<String, String> headers) {
        new Visitor(port, hop, headers).signIn("tidak-ada", WRONG);
        String line = refused.list.getLast().getFormattedMessage();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    @Test
    void of_a_trusted_proxy_the_last_hop_counts_that_it_added() {
        assertThat(addressOf(TRUSTED, Map.of("X-Forwarded-For", "10.9.9.9"))).isEqualTo("10.9.9.9");
        assertThat(addressOf(TRUSTED, Map.of("X-Forwarded-For", "6.6.6.6, 10.9.9.9")))
                .isEqualTo("10.9.9.9");
        assertThat(addressOf(TRUSTED, Map.of())).isEqualTo(TRUSTED);
    }

    @Test
    void what_anybody_else_says_counts_for_nothing() {
        assertThat(addressOf(UNTRUSTED, Map.of("X-Forwarded-For", "10.9.9.9"))).isEqualTo(UNTRUSTED);
        HttpResponse<String> answer = new Visitor(
                        port, UNTRUSTED, Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "jahat.example"))
                .get("/login");

        assertThat(answer.headers().allValues("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void behind_tls_everything_is_told_to_stay_there() {
        Visitor visitor = new Visitor(port, TRUSTED, Map.of("X-Forwarded-Proto", "https"));
        HttpResponse<String> form = visitor.get("/login?bahasa=id");

        assertThat(form.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
        for (String address : new String[] {
            "/login", "/plain.css", "/tidak-ada", "/papan/keuangan", "/?v-r=init", "/actuator/health/liveness"
        }) {
            assertThat(visitor.get(address).headers().allValues("Strict-Transport-Security"))
                    .as(address)
                    .isNotEmpty();
        }
    }

    @Test
    void no_answer_names_a_server_that_somebody_asked_for() {
        for (String hop : new String[] {TRUSTED, UNTRUSTED}) {
            Visitor visitor = new Visitor(port, hop, Map.of("X-Forwarded-Host", "jahat.example"));
            for (String address : new String[] {"/papan/keuangan", "/login", "/tidak-ada", "/papan/;a"}) {
                HttpResponse<String> answer = visitor.get(address);
                assertThat(answer.headers().map().toString() + answer.body()).doesNotContain("jahat.example");
                assertThat(answer.headers().allValues("Location"))
                        .allMatch(place -> place.startsWith("/") && !place.startsWith("//"));
            }
        }
    }
}
