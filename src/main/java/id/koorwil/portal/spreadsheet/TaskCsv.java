package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.task.ExportRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Tasks as separated values (RFC 4180) in UTF-8, with the byte order mark by which spreadsheet programs know that. Where the
 * interface speaks Indonesian semicolons separate them, as a comma stands in numbers there and a spreadsheet program would show one
 * column.
 */
class TaskCsv implements TaskFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    TaskCsv(OutputStream out, Separator separator) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(
                writer,
                CSVFormat.RFC4180.builder().setDelimiter(separator.sign()).get());
        printer.printRecord(HEADINGS);
    }

    @Override
    public void add(ExportRow task) {
        try {
            printer.printRecord(
                    text(task.code()),
                    text(task.aspect()),
                    text(task.subTheme()),
                    text(task.region()),
                    text(task.title()),
                    task.status().name(),
                    task.priority().name(),
                    day(task.start()),
                    day(task.due()),
                    task.progressPercent(),
                    text(task.executor()),
                    text(task.output()),
                    text(task.dependsOn()),
                    text(task.risk()),
                    text(task.description()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String text) {
        return FormulaGuard.on(text);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public void finish(Info info) throws IOException {
        printer.flush();
    }
}
