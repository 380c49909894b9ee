package id.koorwil.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/**
 * A page of title and sentence without Flow, and so without anything that the server would have to keep: for who is not signed
 * in, for what went wrong before there was a page, and for when there is no room for another one.
 */
public final class PlainPage {

    private static final int AGAIN_SECONDS = 20;

    private final HttpServletRequest request;
    private final Locale language;
    private final String title;
    private final String words;
    private String more = "";
    private String head = "";
    private String retryAfter = "";
    private String script = "";

    private PlainPage(HttpServletRequest request, String title, String words) {
        this.request = request;
        this.language = PersonalSettings.spokenBy(request);
        this.title = word(title);
        this.words = word(words);
    }

    /**
     * In the language that was spoken last in the browser that asks.
     *
     * @param title key of its title
     * @param words key of its sentence
     */
    public static PlainPage of(HttpServletRequest request, String title, String words) {
        return new PlainPage(request, title, words);
    }

    /** An address that leads nowhere. */
    public static PlainPage unknown(HttpServletRequest request) {
        return of(request, "error.unknown-title", "error.unknown-page").withWayHome();
    }

    public PlainPage withWayHome() {
        return withLink(request.getContextPath() + "/", "error.home");
    }

    /** Offers to ask for the same once more. */
    public PlainPage withAnotherTry() {
        return withLink("", "error.database-again");
    }

    /** Lets the browser ask again by itself, every {@value #AGAIN_SECONDS} seconds, as its words say. */
    public PlainPage thatTriesAgain() {
        retryAfter = Long.toString(AGAIN_SECONDS);
        head = "<meta http-equiv=\"refresh\" content=\"%d\">".formatted(AGAIN_SECONDS);
        return this;
    }

    /**
     * Offers a way on.
     *
     * @param key of its words
     */
    public PlainPage withLink(String address, String key) {
        more = "<a href=\"%s\">%s</a>".formatted(HtmlUtils.htmlEscape(address, "UTF-8"), word(key));
        return this;
    }

    /** Runs a script of the portal's own at the end. */
    public PlainPage withScript(String text) {
        script = text;
        return this;
    }

    /** Answers the request with it; what was begun of another answer is thrown away. */
    public void send(HttpServletResponse response, int status) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!retryAfter.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        if (!script.isEmpty()) {
            response.setHeader(ContentPolicy.HEADER, ContentPolicy.plainWith(script));
        }
        response.getWriter().print("""
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            %s
            <title>%s</title>
            <link rel="icon" href="%4$s/icon.svg">
            <link rel="stylesheet" href="%4$s/plain.css">
            </head>
            <body><main><h1>%3$s</h1><p role="alert">%5$s</p>%6$s</main>%7$s</body>
            </html>
            """.formatted(
                        language.getLanguage(), head, title, request.getContextPath(), words, more, script()));
    }

    private String script() {
        return script.isEmpty() ? "" : "<script>" + script + "</script>";
    }

    private String word(String key) {
        return HtmlUtils.htmlEscape(Words.in(language, key), "UTF-8");
    }
}
