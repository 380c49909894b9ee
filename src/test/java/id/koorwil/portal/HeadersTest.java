package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer tells browsers to do and to leave; see docs/security.md. */
@PortalTest
class HeadersTest {

    private static final String PASSWORD = "bawaslu-demo";

    @LocalServerPort
    private int port;

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static void assertGuarded(HttpResponse<String> answer) {
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src", "frame-ancestors 'self'", "base-uri 'self'", "form-action 'self'");
        assertThat(header(answer, "Strict-Transport-Security")).isEmpty(); // no TLS here
        assertThat(header(answer, "Server") + header(answer, "X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/papan/keuangan",
                "/tugas/KEU-4",
                "/ekspor/tugas.csv",
                "/cetak/tugas",
                "/tidak/ada",
                "/sw.js"
            })
    void who_is_signed_in_gets_nothing_that_another_could_read_from_a_cache(String address) {
        HttpResponse<String> answer =
                new Visitor(port).signedIn("pengamat", PASSWORD).get(address);

        assertGuarded(answer);
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/plain.css",
                "/icon.svg",
                "/istirahat",
                "/tidak/ada",
                "/papan/keuangan",
                "/error",
                "/?v-r=init"
            })
    void who_is_not_signed_in_is_guarded_too(String address) {
        assertGuarded(new Visitor(port).get(address));
    }

    @Test
    void pages_run_the_portals_own_scripts_alone() {
        HttpResponse<String> page =
                new Visitor(port).signedIn("pengamat", PASSWORD).get("/");
        String policy = header(page, "Content-Security-Policy");

        assertThat(policy)
                .contains("script-src 'self' 'unsafe-eval' 'nonce-")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        String nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
        assertThat(page.body()
                        .replace("<script nonce=\"" + nonce + "\"", "")
                        .replaceAll("<script [^>]*nonce=\"" + Pattern.quote(nonce) + "\"", ""))
                .doesNotContain("<script")
                .doesNotContainPattern(" on[a-z]+=\"");
        HttpResponse<String> again =
                new Visitor(port).signedIn("pengamat", PASSWORD).get("/");
        assertThat(header(again, "Content-Security-Policy")).doesNotContain(nonce);
    }

    @Test
    void cookies_are_kept_from_scripts_and_other_sites() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> form = visitor.get("/login?bahasa=en");
        HttpResponse<String> in = visitor.signIn("pengamat", PASSWORD);

        List<String> cookies = new ArrayList<>(form.headers().allValues("Set-Cookie"));
        cookies.addAll(in.headers().allValues("Set-Cookie"));
        assertThat(cookies)
                .extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
                .contains("portal-form", "portal-language", "JSESSIONID", "portal-known");
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }
}
