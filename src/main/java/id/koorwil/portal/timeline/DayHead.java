package id.koorwil.portal.timeline;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Html;
import id.koorwil.portal.shell.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * The weeks and days over the chart; for the ear each row says its days itself. Markup, since a component for each of some
 * seventy days would be a third of what the browser is sent.
 */
class DayHead extends Html {

    /** In days; there is no room for a name over fewer. */
    private static final int SHORT_WEEK = 3;

    DayHead(ChartDays days, LocalDate today, Locale locale) {
        super("""
                <div class="day-head" role="img" aria-label="%s – %s"><div class="weeks">%s</div><div class="days">%s</div>%s</div>""".formatted(
                        HtmlUtils.htmlEscape(Days.full(days.first(), locale)),
                        HtmlUtils.htmlEscape(Days.full(days.last(), locale)),
                        weeks(days, locale),
                        numbers(days, today),
                        days.shows(today) ? mark(days, today) : ""));
    }

    private static String mark(ChartDays days, LocalDate today) {
        return String.format(
                Locale.ROOT,
                "<b class=\"today-mark\" style=\"--at:%.4f%%\">%s</b>",
                days.middle(today),
                HtmlUtils.htmlEscape(translate("timeline.today-mark")));
    }

    private static String weeks(ChartDays days, Locale locale) {
        List<LocalDate> begins = days.weeks();
        StringBuilder weeks = new StringBuilder();
        for (int i = 0; i < begins.size(); i++) {
            LocalDate end =
                    i + 1 < begins.size() ? begins.get(i + 1) : days.last().plusDays(1);
            int length = days.indexOf(end) - days.indexOf(begins.get(i));
            weeks.append(part(length > SHORT_WEEK ? Days.brief(begins.get(i), locale) : "", length, ""));
        }
        return weeks.toString();
    }

    private static String numbers(ChartDays days, LocalDate today) {
        StringBuilder numbers = new StringBuilder();
        days.days()
                .forEach(day -> numbers.append(
                        part(Integer.toString(day.getDayOfMonth()), 1, day.equals(today) ? " class=\"today\"" : "")));
        return numbers.toString();
    }

    private static String part(String text, int days, String attributes) {
        return "<span style=\"--days:%d\"%s>%s</span>".formatted(days, attributes, HtmlUtils.htmlEscape(text));
    }
}
