package id.koorwil.portal.live;

import com.vaadin.flow.shared.ApplicationConstants;
import id.koorwil.portal.server.MemoryWatch;
import id.koorwil.portal.shell.KnownAddresses;
import id.koorwil.portal.shell.PlainPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Begins no page for which there is no room; the browser asks again by itself. Pages that are open go on. */
@Component
class RoomForPages extends OncePerRequestFilter {

    private final Supplier<Room> room;
    private final Predicate<HttpServletRequest> hasController;

    /** Whether there is some for another page of who asks. */
    enum Room {
        FREE("", ""),
        FULL("live.full-title", "live.full"),
        NOT_SO_FAST("live.hasty-title", "live.hasty");

        private final String title;
        private final String words;

        Room(String title, String words) {
            this.title = title;
            this.words = words;
        }
    }

    @Autowired
    RoomForPages(PageLimit pages, MemoryWatch memory, KnownAddresses addresses) {
        this(
                () -> {
                    if (memory.isShort() || pages.isFull()) {
                        return Room.FULL;
                    }
                    return pages.isInHaste() ? Room.NOT_SO_FAST : Room.FREE;
                },
                addresses::hasController);
    }

    /**
     * With what decides.
     *
     * @param hasController whether a request is for something else than a page of Flow's
     */
    RoomForPages(Supplier<Room> room, Predicate<HttpServletRequest> hasController) {
        this.room = room;
        this.hasController = hasController;
    }

    /** What begins a page is either the address of one, asked for by a browser, or Flow's own first question. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean beginsPage = type == null
                ? accepted != null && accepted.contains("text/html") && !hasController.test(request)
                : type.equals(ApplicationConstants.REQUEST_TYPE_INIT);
        return request.getUserPrincipal() == null || !beginsPage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Room found = room.get();
        if (found != Room.FREE) {
            PlainPage.of(request, found.title, found.words)
                    .thatTriesAgain()
                    .send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
