package id.koorwil.portal.spreadsheet;

import static id.koorwil.portal.shell.Words.indonesian;

import id.koorwil.portal.schedule.EastJava;
import id.koorwil.portal.task.ExportRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The workbook of tasks. Text is written as text, so that what begins like a formula is none; all of it shows, in columns as wide as
 * their content up to a bound, and it prints in landscape on the width of a sheet.
 */
class TaskWorkbook implements TaskFile {

    /** The widest each column gets, in characters; longer lines are broken. */
    private static final int[] WIDEST = {12, 20, 22, 18, 34, 13, 11, 13, 13, 14, 18, 30, 14, 28, 44};

    private static final int FIRST_DAY = 7;
    private static final int LAST_DAY = 8;
    private static final int NARROWEST = 6;

    /** Beside the text itself, for the filter's button and the edges. */
    private static final int ROOM = 3;

    /** Height of a line, in points; a row may have {@value #MOST_LINES}. */
    private static final double LINE = 15;

    private static final int MOST_LINES = 24;
    private static final String DAY_FORMAT = "d mmm yyyy";
    /** Rows that are held before they are written; the widths are those that these need. */
    private static final int FLUSH_EVERY = 500;

    private static final String AT_THE_TOP = "top";
    private static final Pattern LIKE_A_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int[] longest = new int[HEADINGS.size()];
    private boolean widthsKnown;
    private int row;
    /** The last row whose cells have their style: many at once, as each setting is looked up among all that the book has. */
    private int styled;
    /** Of the row that is being written. */
    private int lines = 1;

    TaskWorkbook(OutputStream out) {
        workbook = new Workbook(out, indonesian("shell.name"), "1.0");
        sheet = workbook.newWorksheet(indonesian("export.tasks"));
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(0, column, HEADINGS.get(column));
            longest[column] = HEADINGS.get(column).length();
        }
        sheet.range(0, 0, 0, HEADINGS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment(AT_THE_TOP)
                .fillColor("E8F0FA")
                .set();
        sheet.freezePane(1, 1);
    }

    @Override
    public void add(ExportRow task) {
        row++;
        text(0, task.code());
        text(1, task.aspect());
        text(2, task.subTheme());
        text(3, task.region());
        text(4, task.title());
        text(5, task.status().name());
        text(6, task.priority().name());
        day(FIRST_DAY, task.start());
        day(LAST_DAY, task.due());
        sheet.value(row, 9, task.progressPercent());
        text(10, task.executor());
        text(11, task.output());
        text(12, task.dependsOn());
        text(13, task.risk());
        text(14, task.description());
        sheet.rowHeight(row, LINE * Math.clamp(lines, 1, MOST_LINES));
        lines = 1;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, escaped(text));
            measure(column, text);
        }
    }

    private void measure(int column, String text) {
        int needed = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            longest[column] = Math.max(longest[column], length);
            needed += Math.max(1, Math.ceilDiv(length, WIDEST[column]));
            start += length + 1;
        }
        lines = Math.max(lines, needed);
    }

    /** What reads like the format's own way of writing a character (ECMA-376, ST_Xstring) is none. */
    private static String escaped(String text) {
        return text.contains("_x") ? LIKE_A_CHARACTER.matcher(text).replaceAll("_x005F_") : text;
    }

    private void day(int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            longest[column] = Math.max(longest[column], DAY_FORMAT.length());
        }
    }

    /** Before the first rows are written: a sheet says them first. */
    private void fitWidths() {
        if (!widthsKnown) {
            widthsKnown = true;
            for (int column = 0; column < longest.length; column++) {
                sheet.width(column, Math.clamp((long) longest[column] + ROOM, NARROWEST, WIDEST[column] + ROOM));
            }
        }
    }

    private static void onTheWidthOfASheet(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void print(Info info) {
        onTheWidthOfASheet(sheet);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        sheet.repeatCols(0);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.7f);
        sheet.bottomMargin(0.6f);
        sheet.header(inHead(info.cycle().name()), Position.LEFT);
        if (info.cycle().sample()) {
            sheet.header(indonesian("cycle.sample"), Position.CENTER);
        }
        sheet.header(inHead(filters(info)), Position.RIGHT);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    /** An ampersand begins a sign of the head's own, and a head holds so many characters. */
    private static String inHead(String text) {
        String brief = text.length() > 70 ? text.substring(0, 69) + "…" : text;
        return brief.replace("&", "&&");
    }

    private static String filters(Info info) {
        return info.filters().isEmpty() ? indonesian("export.no-filter") : String.join("; ", info.filters());
    }

    private void style() {
        if (row > styled) {
            sheet.range(styled + 1, FIRST_DAY, row, LAST_DAY)
                    .style()
                    .format(DAY_FORMAT)
                    .set();
            sheet.range(styled + 1, 0, row, HEADINGS.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment(AT_THE_TOP)
                    .set();
            styled = row;
        }
    }

    private void flush() {
        fitWidths();
        style();
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the sheet about the file. */
    @Override
    public void finish(Info info) throws IOException {
        fitWidths();
        style();
        sheet.setAutoFilter(0, 0, row, HEADINGS.size() - 1);
        print(info);
        Worksheet about = workbook.newWorksheet(indonesian("export.info"));
        onTheWidthOfASheet(about);
        about.width(0, 18);
        about.width(1, 60);
        int line = 0;
        if (info.cycle().sample()) {
            about.value(line++, 0, indonesian("cycle.sample"));
        }
        line = fact(about, line, "export.by", info.by());
        about.value(line, 0, indonesian("export.at"));
        about.value(line, 1, LocalDateTime.ofInstant(info.at(), EastJava.ZONE));
        about.style(line, 1).format("d mmm yyyy hh:mm").set();
        line++;
        line = fact(about, line, "cycle.label", info.cycle().name());
        line = fact(about, line, "export.filter", filters(info));
        if (!info.ignored().isEmpty()) {
            line = fact(about, line, "export.ignored", String.join("; ", info.ignored()));
        }
        about.value(line, 0, indonesian("export.rows"));
        about.value(line++, 1, row);
        fact(about, line, "export.as-csv", indonesian("export.csv-separators"));
        about.range(0, 0, line, 1)
                .style()
                .wrapText(true)
                .verticalAlignment(AT_THE_TOP)
                .set();
        workbook.finish();
    }

    private static int fact(Worksheet about, int line, String key, String value) {
        about.value(line, 0, indonesian(key));
        about.inlineString(line, 1, value);
        return line + 1;
    }
}
