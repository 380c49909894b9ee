package id.koorwil.portal.bench;

import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The export of all tasks, in turns with a loop that writes the same values and does nothing else. */
record ExportFigures(Figures figures, int runs) {

    private static final int WARM_UP = 3;
    private static final double MB = 1024 * 1024;

    void measure(Visit visit, BenchedProcess portal, int tasks) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RunningPortal.ADDRESS + "/ekspor/tugas.xlsx?siklus=3&wilayah=semua"))
                .header(
                        "Cookie",
                        visit.context().cookies(RunningPortal.ADDRESS).stream()
                                .map(ExportFigures::pair)
                                .collect(Collectors.joining("; ")))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<Row> values = read(download(client, request));
            if (values.size() != tasks + 1) {
                throw new IllegalStateException(values.size() + " rows, not " + tasks);
            }
            double[] exported = new double[runs];
            double[] bare = new double[runs];
            for (int i = -WARM_UP; i < runs; i++) {
                double export = time(() -> download(client, request));
                double loop = time(() -> write(values));
                if (i >= 0) {
                    exported[i] = export;
                    bare[i] = loop;
                }
            }
            figures.add("export of all rows", tasks, exported);
            figures.add("bare fastexcel loop over its values", tasks, bare);
            portal.watchHeap();
            download(client, request);
            figures.add("export, heap more, MB", tasks, portal.heapMore() / MB);
        }
    }

    private static String pair(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double time(Work work) throws IOException {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e6;
    }

    private static byte[] download(HttpClient client, HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.toString());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<Row> read(byte[] workbook) throws IOException {
        try (ReadableWorkbook sheets = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return sheets.getFirstSheet().read();
        }
    }

    private static void write(List<Row> values) throws IOException {
        try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Tugas");
            for (int row = 0; row < values.size(); row++) {
                for (Cell cell : values.get(row)) {
                    if (cell != null) {
                        write(sheet, row, cell);
                    }
                }
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void write(Worksheet sheet, int row, Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            sheet.value(row, cell.getColumnIndex(), (BigDecimal) cell.getValue());
        } else {
            sheet.value(row, cell.getColumnIndex(), cell.getText());
        }
    }
}
