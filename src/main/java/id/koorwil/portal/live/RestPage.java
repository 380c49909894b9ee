package id.koorwil.portal.live;

import id.koorwil.portal.shell.PlainPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a page waits that was let go of: it leads back once somebody looks at it, and keeps nothing on the server. */
@Controller
class RestPage {

    static final String ADDRESS = "/istirahat";

    /** The page itself stands behind the address's number sign, and is one of the portal's. */
    private static final String BACK = """
            let back = '/';
            try {
              const said = new URL(decodeURIComponent(location.hash.slice(1)), location.origin);
              if (said.origin === location.origin) back = said.href;
            } catch {}
            document.querySelector('main a').href = back;
            if (document.hidden) document.addEventListener('visibilitychange', () => document.hidden || location.replace(back));
            """;

    @GetMapping(ADDRESS)
    void rest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainPage.of(request, "live.rest-title", "live.rest")
                .withLink("/", "live.rest-back")
                .withScript(BACK)
                .send(response, HttpServletResponse.SC_OK);
    }
}
