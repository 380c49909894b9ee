package id.koorwil.portal.paper;

import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.shell.Words;
import id.koorwil.portal.task.ExportRow;
import id.koorwil.portal.task.Lateness;
import id.koorwil.portal.task.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What is written on paper, as HTML. Everything that tells something is text or a line: browsers leave grounds out unless they
 * are asked to print them.
 *
 * @param judgedOn the day that lateness is judged on
 */
record Sheet(Locale language, Cycle cycle, LocalDate judgedOn, List<String> filters) {

    /**
     * A table whose head stands on each sheet: above the headings, which cycle and filter it shows, and whether it is a sample.
     *
     * @param columns how many it has
     */
    String table(String kind, String title, int columns, String headings, String body) {
        return """
                <table class="paper-%s"><thead><tr><th class="paper-about" colspan="%d">%s</th></tr>%s</thead>%s</table>""".formatted(kind, columns, about(title), headings, body);
    }

    /** What is seen first in the browser's view of what it will print. */
    String ofMany(int rows) {
        return "<p>" + escaped(word("paper.many", rows)) + "</p>";
    }

    private String about(String title) {
        StringBuilder about = new StringBuilder("<b>")
                .append(escaped(title))
                .append("</b> · ")
                .append(escaped(cycle.name()));
        filters.forEach(filter -> about.append(" · ").append(escaped(filter)));
        about.append(" · ").append(escaped(word("overview.as-of", Days.full(judgedOn, language))));
        if (cycle.sample()) {
            about.append(" · <b>").append(escaped(word("cycle.sample"))).append("</b>");
        }
        return about.toString();
    }

    String row(String element, List<String> cells) {
        StringBuilder row = new StringBuilder("<tr>");
        cells.forEach(cell -> row.append("<")
                .append(element)
                .append(">")
                .append(escaped(cell))
                .append("</")
                .append(element)
                .append(">"));
        return row.append("</tr>").toString();
    }

    String word(String key, Object... arguments) {
        return Words.in(language, key, arguments);
    }

    String status(Status status) {
        return word("status." + status);
    }

    /** The last day with how late it is, as it is said everywhere. */
    String due(ExportRow task) {
        long late = Lateness.days(task.status(), task.due(), judgedOn);
        return late > 0 ? day(task.due()) + " · " + word("due.late", late) : day(task.due());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : Days.brief(day, language);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
