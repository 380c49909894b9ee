package id.koorwil.portal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/** What was measured: a table with median, least and greatest, and the single values as comma-separated lines. */
class Figures {

    private final List<String> table = new ArrayList<>();
    private final List<String> raw = new ArrayList<>();

    Figures() throws IOException {
        raw.add("# commit " + said("git", "rev-parse", "--short", "HEAD") + ", load average "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + " before");
        row("figure", "tasks", "median", "min", "max", "runs");
        row("---", "---", "---", "---", "---", "---");
    }

    private static String said(String... command) throws IOException {
        try (BufferedReader output = new ProcessBuilder(command).start().inputReader()) {
            return Objects.requireNonNullElse(output.readLine(), "");
        }
    }

    static double[] times(int runs, DoubleSupplier timed) {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = timed.getAsDouble();
        }
        return times;
    }

    void add(String figure, int tasks, double... values) {
        raw.add(figure.replace(',', ';') + "," + tasks + ","
                + Arrays.stream(values).mapToObj(Figures::rounded).collect(Collectors.joining(",")));
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        row(
                figure,
                Integer.toString(tasks),
                rounded(sorted[sorted.length / 2]),
                rounded(sorted[0]),
                rounded(sorted[sorted.length - 1]),
                Integer.toString(sorted.length));
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private void row(String... cells) {
        table.add("| " + String.join(" | ", cells) + " |");
    }

    @SuppressWarnings("SystemOut") // the table is what the bench is for
    void write(Path file) throws IOException {
        table.forEach(System.out::println);
        Files.write(file, raw);
    }
}
