package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReturnAddressTest {

    private static MockHttpServletRequest asking(String path, String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setQueryString(query);
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/papan/keuangan?siklus=2&tugas=KEU-4",
                "/tugas?cari=50%25+%26+lebih",
                "/tugas?pelaksana=https://contoh.id/",
                "/loginan"
            })
    void a_page_of_the_portal_is_one(String page) {
        assertThat(ReturnAddress.of(asking("/login", ""), page)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jahat.example/",
                "//jahat.example/",
                "/\\jahat.example/",
                "/papan\\..\\jahat",
                "javascript:alert(1)",
                "papan/keuangan",
                "/papan\r\nSet-Cookie: a=b",
                "/\t/jahat.example",
                "/login",
                "/login?ke=/papan",
                "/",
                ""
            })
    void nobody_is_led_out_of_it_or_in_a_circle(String page) {
        assertThat(ReturnAddress.of(asking("/login", ""), page)).isEmpty();
    }

    @Test
    void what_was_asked_for_goes_along_with_its_query() {
        assertThat(ReturnAddress.wantedBy(asking("/papan/data", "terkendala=ya")))
                .contains("/papan/data?terkendala=ya");
    }

    @Test
    void a_file_leads_to_the_page_that_it_was_asked_on_if_that_is_here() {
        MockHttpServletRequest file = asking("/ekspor/tugas.xlsx", "aspek=data");
        file.addHeader("Referer", "http://localhost:80/papan/data?terkendala=ya");
        MockHttpServletRequest elsewhere = asking("/ekspor/tugas.xlsx", "aspek=data");
        elsewhere.addHeader("Referer", "http://jahat.example/papan/data");

        assertThat(ReturnAddress.wantedBy(file)).contains("/papan/data?terkendala=ya");
        assertThat(ReturnAddress.wantedBy(elsewhere)).isEmpty();
    }

    @Test
    void what_flow_asks_for_is_no_page() {
        MockHttpServletRequest request = asking("/", "v-r=uidl");
        request.setParameter("v-r", "uidl");

        assertThat(ReturnAddress.wantedBy(request)).isEmpty();
    }
}
