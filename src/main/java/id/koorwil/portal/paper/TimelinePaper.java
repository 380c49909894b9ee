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

    /** In per cent of the width; what begins behind it has no room and ends with the chart, so that nothing is cut off. */
    private static final int LAST_LABEL = 92;

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
        StringBuilder body = new StringBuilder(chart.milestones(milestones));
        groups.forEach((name, of) -> {
            body.append("<tr><th colspan=\"3\" class=\"paper-group\">")
                    .append(Sheet.escaped(name))
                    .append(" ")
                    .append(of.size())
                    .append("</th></tr>");
            of.forEach(task ->
                    body.append(chart.row(task.code() + " " + task.title(), chart.words(task), chart.bar(task))));
        });
        String headings = "<tr><th></th><th></th><th class=\"paper-chart\">" + chart.weeks() + "</th></tr>";
        return sheet.table("timeline", sheet.word("timeline.title"), 3, headings, body.toString());
    }

    private String row(String title, String words, String chart) {
        return "<tr><td>" + Sheet.escaped(title) + "</td><td>" + Sheet.escaped(words)
                + "</td><td class=\"paper-chart\"><div>" + chart + "</div></td></tr>";
    }

    private String words(ExportRow task) {
        return sheet.status(task.status()) + (task.due() == null ? "" : " · " + sheet.due(task));
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
        return "<i class=\"%s\" style=\"left:%s%%;width:%s%%\"></i>"
                .formatted(late ? "late" : "", number(from), number(Math.max(0.6, to - from)));
    }

    /** Marks at their days, and below them in words what they are, as those of one week have no room beside each other. */
    private String milestones(List<Milestone> milestones) {
        List<Milestone> inside = milestones.stream()
                .filter(milestone -> part(milestone.day()) >= 0 && part(milestone.day()) < 100)
                .toList();
        if (inside.isEmpty()) {
            return "";
        }
        String marks = inside.stream()
                .map(milestone -> "<span style=\"left:%s%%\">◆</span>".formatted(number(part(milestone.day()))))
                .collect(Collectors.joining());
        String words = inside.stream()
                .map(milestone -> "◆ " + sheet.day(milestone.day()) + " " + milestone.name())
                .collect(Collectors.joining("   "));
        return row("", "", marks) + "<tr><td colspan=\"3\">" + Sheet.escaped(words) + "</td></tr>";
    }

    private String weeks() {
        return first.datesUntil(first.plusDays(days))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(day -> label(part(day), Days.brief(day, sheet.language())))
                .collect(Collectors.joining("", "<div>", "</div>"));
    }

    private static String label(double at, String words) {
        String place = at > LAST_LABEL ? "right:0" : "left:" + number(at) + "%";
        return "<span style=\"" + place + "\">" + Sheet.escaped(words) + "</span>";
    }

    /** In per cent of the width. */
    private double part(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(first, day) / days;
    }

    private static String number(double part) {
        return String.format(Locale.ROOT, "%.2f", part);
    }
}
