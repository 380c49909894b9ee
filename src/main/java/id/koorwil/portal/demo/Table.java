package id.koorwil.portal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file beside this class, with a header row. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    static List<Row> read(String name) {
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(name + ".csv"), name);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the file, by the names of its columns. */
    record Row(CSVRecord fields) {

        String text(String column) {
            return fields.get(column);
        }

        @Nullable
        String textOrNull(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        <E extends Enum<E>> E named(Class<E> type, String column) {
            return Enum.valueOf(type, text(column));
        }

        List<String> list(String column, String separator) {
            return Arrays.stream(text(column).split(separator, -1))
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
