package id.koorwil.portal.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The figures of docs/benchmarks.md: {@code ./portal bench}, or some of them by the names of {@link Part}. The production
 * jar is started as {@code ./portal run} does, with tasks of several numbers; Chromium looks at it over loopback.
 */
public final class Bench {

    private static final int RUNS = 9;
    private static final int STARTS = 7;

    /** So often a board is opened before it is measured: the server's code is compiled by then. */
    private static final int WARM_UP = 150;

    private static final Path HOME = Path.of("target", "bench");

    /** What can be measured alone. */
    enum Part {
        START,
        BOARD,
        LIVE,
        PAGES,
        SCROLL,
        HEAP,
        EXPORT,
        AWAY;

        static Part named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private final Set<Part> chosen;
    private final Figures figures = new Figures();

    private Bench(Set<Part> chosen) throws IOException {
        this.chosen = chosen;
    }

    public static void main(String[] arguments) throws IOException {
        Set<Part> chosen = EnumSet.noneOf(Part.class);
        Arrays.stream(arguments).map(Part::named).forEach(chosen::add);
        new Bench(chosen.isEmpty() ? EnumSet.allOf(Part.class) : chosen).run();
    }

    private void run() throws IOException {
        try (Playwright playwright = Playwright.create();
                Browser browser = Visit.launch(playwright)) {
            open(browser, 50, Part.START, Part.BOARD);
            open(browser, 120, Part.PAGES);
            open(browser, 1_000, Part.START, Part.BOARD, Part.PAGES, Part.LIVE);
            open(browser, 5_000, Part.START, Part.BOARD, Part.PAGES, Part.AWAY);
            // each in a process that has done nothing else
            ask(browser, 5_000, Part.SCROLL);
            ask(browser, 5_000, Part.HEAP);
            ask(browser, 50_000, Part.EXPORT);
        } finally {
            figures.write(HOME.resolve("raw.csv")); // what was measured before something failed too
        }
    }

    private void open(Browser browser, int tasks, Part... parts) throws IOException {
        Set<Part> wanted = EnumSet.copyOf(List.of(parts));
        wanted.retainAll(chosen);
        if (wanted.isEmpty()) {
            return;
        }
        Path data = filled(tasks);
        if (wanted.contains(Part.START)) {
            double[] starts = new double[STARTS];
            for (int i = 0; i < STARTS; i++) {
                try (RunningPortal again = RunningPortal.start(HOME, data, tasks)) {
                    starts[i] = again.awaitReady();
                }
            }
            figures.add("second start until it answers", tasks, starts);
        }
        try (RunningPortal portal = RunningPortal.start(HOME, data, tasks)) {
            portal.awaitReady();
            try (Visit visit = Visit.begin(browser)) {
                if (wanted.contains(Part.BOARD)) {
                    new BoardFigures(figures, RUNS, WARM_UP).measure(visit, tasks);
                }
                if (wanted.contains(Part.PAGES)) {
                    new PageFigures(figures, RUNS, WARM_UP / 2).measure(visit, tasks);
                }
                if (wanted.contains(Part.LIVE)) {
                    new LiveFigures(figures).measure(browser, visit, tasks);
                }
                if (wanted.contains(Part.AWAY)) {
                    new AwayFigures(figures).measure(visit, data, tasks);
                }
            }
        }
    }

    private void ask(Browser browser, int tasks, Part part) throws IOException {
        if (!chosen.contains(part)) {
            return;
        }
        try (BenchedProcess portal = BenchedProcess.start(HOME, filled(tasks), tasks);
                Visit visit = Visit.begin(browser)) {
            switch (part) {
                case SCROLL -> new ScrollFigures(figures, RUNS).measure(visit, tasks);
                case HEAP -> new HeapFigures(figures).measure(visit, portal, tasks);
                case EXPORT -> new ExportFigures(figures, RUNS).measure(visit, portal, tasks);
                default -> throw new IllegalArgumentException(part + " asks nothing");
            }
        }
    }

    /** The data, made by a start that is not measured. */
    private static Path filled(int tasks) throws IOException {
        Path data = HOME.resolve("data-" + tasks);
        try (RunningPortal first = RunningPortal.start(HOME, data, tasks)) {
            first.awaitReady();
        }
        return data;
    }
}
