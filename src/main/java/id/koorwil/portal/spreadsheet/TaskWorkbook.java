package id.koorwil.portal.spreadsheet;

import static id.koorwil.portal.shell.Words.indonesian;

import id.koorwil.portal.schedule.EastJava;
import id.koorwil.portal.task.ExportRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The workbook of tasks. Text is written as text, so that what begins like a formula is none.
 */
class TaskWorkbook implements TaskFile {

    /** In characters, by the length of what usually stands there. */
    private static final int[] WIDTHS = {10, 28, 34, 24, 48, 13, 11, 13, 13, 14, 24, 40, 18, 40, 60};

    private static final String DAY_FORMAT = "d mmm yyyy";
    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    TaskWorkbook(OutputStream out) {
        workbook = new Workbook(out, indonesian("shell.name"), "1.0");
        sheet = workbook.newWorksheet(indonesian("export.tasks"));
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(0, column, HEADINGS.get(column));
        }
        sheet.range(0, 0, 0, HEADINGS.size() - 1)
                .style()
                .bold()
                .fillColor("E8F0FA")
                .set();
        sheet.freezePane(0, 1);
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
        day(7, task.start());
        day(8, task.due());
        sheet.value(row, 9, task.progressPercent());
        text(10, task.executor());
        text(11, task.output());
        text(12, task.dependsOn());
        text(13, task.risk());
        text(14, task.description());
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }

    private void day(int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY_FORMAT).set();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the sheet about the file. */
    @Override
    public void finish(Info info) throws IOException {
        sheet.setAutoFilter(0, 0, row, HEADINGS.size() - 1);
        Worksheet about = workbook.newWorksheet(indonesian("export.info"));
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
        line = fact(
                about,
                line,
                "export.filter",
                info.filters().isEmpty() ? indonesian("export.no-filter") : String.join("; ", info.filters()));
        if (!info.ignored().isEmpty()) {
            line = fact(about, line, "export.ignored", String.join("; ", info.ignored()));
        }
        about.value(line, 0, indonesian("export.rows"));
        about.value(line, 1, row);
        workbook.finish();
    }

    private static int fact(Worksheet about, int line, String key, String value) {
        about.value(line, 0, indonesian(key));
        about.inlineString(line, 1, value);
        return line + 1;
    }
}
