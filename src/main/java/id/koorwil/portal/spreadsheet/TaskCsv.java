package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.task.ExportRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Tasks as comma-separated values (RFC 4180) in UTF-8, with the byte order mark by which spreadsheet programs know that.
 * What such a program would take for a formula begins with an apostrophe (OWASP, "CSV Injection"): at the beginning of a
 * text, and after what separates cells or rows where a comma does not, as in Indonesia.
 */
class TaskCsv implements TaskFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern BEGINS_FORMULA =
            Pattern.compile("^(?=[=+\\-@\t\r\n])|(?<=[;\t\r\n])\\s*+(?=[=+\\-@])");

    private final CSVPrinter printer;

    TaskCsv(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
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
        return BEGINS_FORMULA.matcher(text).replaceAll("$0'");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public void finish(Info info) throws IOException {
        printer.flush();
    }
}
