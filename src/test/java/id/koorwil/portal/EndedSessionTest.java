package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that is still open after its session has ended. */
@PortalTest
class EndedSessionTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=heartbeat&v-uiId=0",
                "/?v-r=unload&v-uiId=0",
                "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling"
            })
    void what_the_page_sends_by_itself_takes_no_sign_in_form_from_another_window(String address) {
        HttpResponse<String> answer = new Visitor(port).post(address);

        assertThat(answer.statusCode()).isNotEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
