package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is not signed in leaves nothing behind on the server, whatever they ask for. */
@PortalTest
class NobodyTest {

    @LocalServerPort
    private int port;

    private void assertNothingIsKept(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=init&location=",
                "/?v-r=init&location=papan/keuangan&query=",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=heartbeat&v-uiId=0",
                "/?v-r=unload&v-uiId=0",
                "/?v-r=translations",
                "/?v-r=webcomponent-resync",
                "/?v-r=apa-saja",
                "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling",
                "/VAADIN/dynamic/resource/0/x/berkas",
                "/VAADIN/dynamic/resource/0/x/upload"
            })
    void flows_addresses_are_not_theirs(String address) {
        Visitor nobody = new Visitor(port);

        for (HttpResponse<String> answer : List.of(nobody.get(address), nobody.post(address))) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
            // nor does an open page whose session has ended take the sign-in form from another window
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/manifest.webmanifest",
                "/sw.js",
                "/sw-runtime-resources-precache.js",
                "/offline.html",
                "/offline-stub.html",
                "/index.html",
                "/icons/icon.png",
                "/icons/icon-144x144.png",
                "/favicon.ico",
                "/styles.css",
                "/themes/x/styles.css",
                "/assets/x",
                "/aura/tidak-ada.css",
                "/VAADIN/build/tidak-ada.js",
                "/VAADIN/build/tidak-ada.js?v-r=init",
                "/VAADIN/static/",
                "/VAADIN/push",
                "/VAADIN/push?v-r=init",
                "/VAADIN/push?v-r=webcomponent-resync",
                "/VAADIN/push/x?v-r=push",
                "/VAADIN/dynamic/x",
                "/VAADIN/dynamic/?v-r=init",
                "/VAADIN/",
                "/sw.js?v-r=init",
                "/tidak/ada",
                "/papan/keuangan/lagi",
                "/.env",
                "/error"
            })
    void an_address_that_leads_nowhere_says_so(String address) {
        HttpResponse<String> answer = new Visitor(port).get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Halaman tidak ditemukan").doesNotContain("v-r=");
        assertNothingIsKept(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/papan/keuangan",
                "/papan/keuangan?v-r=init",
                "/tugas/KEU-4",
                "/ekspor/tugas.xlsx",
                "/cetak/tugas"
            })
    void pages_and_files_lead_to_the_sign_in_form(String address) {
        HttpResponse<String> answer = new Visitor(port).get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("/login"));
        assertNothingIsKept(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?gagal", "/login?v-r=init", "/plain.css", "/icon.svg", "/istirahat"})
    void what_is_open_to_everybody_begins_no_session_either(String address) {
        HttpResponse<String> answer = new Visitor(port).get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertNothingIsKept(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bG9s", "c2VyaWVzOnNlY3JldA", "c2VyaWVzOnNlY3JldA==", "%00", "a:b"})
    void a_device_that_nobody_knows_begins_none(String cookie) {
        Visitor nobody = new Visitor(port).withCookie("portal-device", cookie);

        assertNothingIsKept(nobody.get("/papan/keuangan"));
        assertNothingIsKept(nobody.get("/?v-r=init&location="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout", "/tugas", "/?v-r=init"})
    void a_form_without_its_token_begins_none(String address) {
        assertNothingIsKept(new Visitor(port).post(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"salah", ""})
    void a_wrong_password_begins_none(String password) {
        Visitor nobody = new Visitor(port);

        assertNothingIsKept(nobody.signIn("tidak-ada-" + password, password));
    }
}
