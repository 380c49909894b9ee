package id.koorwil.portal.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What a page shows until its machinery is there, as on a slow line: whose it is, and after a while how to try again. */
@Component
class Opening {

    private static final String WORD = "data-word";

    private final String html;

    Opening(@Value("classpath:id/koorwil/portal/shell/opening.html") Resource html) throws IOException {
        this.html = html.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Puts it behind the place of the page's content, which hides it. */
    void putInto(Document page, Locale language) {
        page.body().append(html).select("[" + WORD + "]").forEach(said -> {
            said.text(Words.in(language, said.attr(WORD)));
            said.removeAttr(WORD);
        });
    }
}
