package id.koorwil.portal.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RoomForPagesTest {

    private final RoomForPages full = with(RoomForPages.Room.FULL);

    private static RoomForPages with(RoomForPages.Room room) {
        return new RoomForPages(() -> room, request -> request.getServletPath().startsWith("/ekspor/"));
    }

    private static MockHttpServletRequest page(String address, Principal signedIn) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.setServletPath(address);
        request.addHeader(HttpHeaders.ACCEPT, "text/html,*/*;q=0.8");
        request.setUserPrincipal(signedIn);
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        full.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void where_there_is_no_room_a_new_page_is_told_so_and_tries_again_by_itself() throws Exception {
        MockHttpServletResponse told = answer(page("/papan/keuangan", () -> "sari"));

        assertThat(told.getStatus()).isEqualTo(503);
        assertThat(told.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("20");
        assertThat(told.getContentAsString())
                .contains("Portal sedang penuh")
                .contains("http-equiv=\"refresh\" content=\"20\"");
    }

    @Test
    void who_opens_pages_without_end_is_told_to_wait() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        with(RoomForPages.Room.NOT_SO_FAST)
                .doFilter(page("/papan/keuangan", () -> "sari"), response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("Terlalu banyak halaman sekaligus");
    }

    @Test
    void flows_first_question_is_refused_too_and_what_an_open_page_asks_is_not() throws Exception {
        MockHttpServletRequest first = page("/", () -> "sari");
        first.setParameter("v-r", "init");
        MockHttpServletRequest later = page("/", () -> "sari");
        later.setParameter("v-r", "uidl");

        assertThat(answer(first).getStatus()).isEqualTo(503);
        assertThat(answer(later).getStatus()).isEqualTo(200);
    }

    @Test
    void where_there_is_room_a_page_begins() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        with(RoomForPages.Room.FREE).doFilter(page("/", () -> "sari"), response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void a_download_is_no_page() throws Exception {
        assertThat(answer(page("/ekspor/tugas.xlsx", () -> "sari")).getStatus()).isEqualTo(200);
    }

    @Test
    void the_pages_that_fit_take_three_fifths_of_the_heap() {
        assertThat(PageLimit.fitting(1L << 30)).isEqualTo(1288);
    }
}
