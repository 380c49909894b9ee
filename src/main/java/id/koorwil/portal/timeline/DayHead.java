package id.koorwil.portal.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.shell.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The weeks and days over the chart; for the ear each row says its days itself. */
class DayHead extends Div {

    DayHead(ChartDays days, LocalDate today, Locale locale) {
        addClassName("day-head");
        getElement()
                .setAttribute("aria-label", Days.full(days.first(), locale) + " – " + Days.full(days.last(), locale));
        getElement().setAttribute("role", "img");
        Div weeks = new Div();
        weeks.addClassName("weeks");
        List<LocalDate> begins = days.weeks();
        for (int i = 0; i < begins.size(); i++) {
            LocalDate end =
                    i + 1 < begins.size() ? begins.get(i + 1) : days.last().plusDays(1);
            int length = days.indexOf(end) - days.indexOf(begins.get(i));
            weeks.add(part(length > SHORT_WEEK ? Days.brief(begins.get(i), locale) : "", length));
        }
        Div numbers = new Div();
        numbers.addClassName("days");
        days.days().forEach(day -> {
            Span number = part(Integer.toString(day.getDayOfMonth()), 1);
            number.setClassName("today", day.equals(today));
            numbers.add(number);
        });
        add(weeks, numbers);
    }

    /** In days; there is no room for a name over fewer. */
    private static final int SHORT_WEEK = 3;

    private static Span part(String text, int days) {
        Span part = new Span(text);
        part.getStyle().set("--days", Integer.toString(days));
        return part;
    }
}
