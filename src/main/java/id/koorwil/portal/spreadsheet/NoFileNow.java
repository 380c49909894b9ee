package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.shell.PersonalSettings;
import id.koorwil.portal.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** What is answered instead of a file while the database is away: a page that says so, with a link that asks again. */
final class NoFileNow {

    private NoFileNow() {}

    static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = PersonalSettings.spokenBy(request);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print("""
            <!doctype html>
            <html lang="%s">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <link rel="stylesheet" href="../login.css">
            <main><h1>%2$s</h1><p role="alert">%3$s</p><a href="">%4$s</a></main>
            </html>
            """.formatted(
                        language.getLanguage(),
                        word(language, "error.database-title"),
                        word(language, "export.database-away"),
                        word(language, "error.database-again")));
    }

    private static String word(Locale language, String key) {
        return HtmlUtils.htmlEscape(Words.in(language, key), "UTF-8");
    }
}
