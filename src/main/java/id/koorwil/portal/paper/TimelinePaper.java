package id.koorwil.portal.paper;

import id.koorwil.portal.programme.Milestone;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.ExportRow;
import id.koorwil.portal.task.Lateness;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The timeline on paper: the whole cycle on the width of a sheet, bars as lines, which every printer draws. */
final class TimelinePaper {

    /** In per cent of the width; what begins behind it has no room. */
    private static final int LAST_PART = 90;

    private final Sheet sheet;
    private final LocalDate first;
    private final int days;

    private TimelinePaper(Sheet sheet) {
        this.sheet = sheet;
        this.first = sheet.cycle().startsOn();
        this.days = sheet.cycle().lastDay() + 1;
    }

    /**
     * A chart.
     *
     * @param group the name of the group that a task stands in
     */
    static String of(
            Sheet sheet, List<ExportRow> tasks, List<Milestone> milestones, Function<ExportRow, String> group) {
        TimelinePaper chart = new TimelinePaper(sheet);
        Map<String, List<ExportRow>> groups =
                tasks.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        StringBuilder body = new StringBuilder(chart.row("", chart.milestones(milestones)));
        groups.forEach((name, of) -> {
            body.append("<tr><th colspan=\"2\" class=\"paper-group\">")
                    .append(Sheet.escaped(name))
                    .append(" ")
                    .append(of.size())
                    .append("</th></tr>");
            of.forEach(task -> body.append(chart.row(task.code() + " " + task.title(), chart.bar(task))));
        });
        String headings = "<tr><th></th><th class=\"paper-chart\">" + chart.weeks() + "</th></tr>";
        return sheet.table("timeline", sheet.word("timeline.title"), 2, headings, body.toString());
    }

    private String row(String title, String chart) {
        return "<tr><td>" + Sheet.escaped(title) + "</td><td class=\"paper-chart\"><div>" + chart + "</div></td></tr>";
    }

    private String bar(ExportRow task) {
        LocalDate start = task.start();
        LocalDate due = task.due();
        if (start == null || due == null) {
            return "";
        }
        double from = Math.clamp(part(start), 0, 100);
        double to = Math.clamp(part(due.plusDays(1)), 0, 100);
        boolean late = Lateness.days(task.status(), due, sheet.judgedOn()) > 0;
        String words = sheet.status(task.status()) + (late ? " · " + sheet.due(task) : " · " + sheet.day(due));
        boolean before = from > 55;
        return "<i class=\"%s\" style=\"left:%s%%;width:%s%%\"></i><span style=\"%s:%s%%\">%s</span>"
                .formatted(
                        late ? "late" : "",
                        number(from),
                        number(Math.max(0.6, to - from)),
                        before ? "right" : "left",
                        number(before ? 100 - from + 0.5 : to + 0.5),
                        Sheet.escaped(words));
    }

    private String milestones(List<Milestone> milestones) {
        return milestones.stream()
                .filter(milestone -> part(milestone.day()) >= 0 && part(milestone.day()) < 100)
                .map(milestone -> label(milestone.day(), "◆ "))
                .collect(Collectors.joining());
    }

    private String weeks() {
        return first.datesUntil(first.plusDays(days))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(day -> label(day, ""))
                .collect(Collectors.joining("", "<div>", "</div>"));
    }

    /** A day at its place; near the right edge it stands before it, so that nothing is cut off. */
    private String label(LocalDate day, String mark) {
        double at = part(day);
        String words = Sheet.escaped(mark + Days.brief(day, sheet.language()));
        return at > LAST_PART
                ? "<span style=\"right:%s%%\">%s</span>".formatted(number(100 - at), words)
                : "<span style=\"left:%s%%\">%s</span>".formatted(number(at), words);
    }

    /** In per cent of the width. */
    private double part(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(first, day) / days;
    }

    private static String number(double part) {
        return String.format(Locale.ROOT, "%.2f", part);
    }
}
