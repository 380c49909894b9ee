package id.koorwil.portal.load;

import id.koorwil.portal.load.Ledger.Outcome;
import id.koorwil.portal.load.ShownCards.Card;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the database whether all that was acknowledged is there exactly once, and nothing else. */
final class Judge {

    private static final JsonMapper JSON = new JsonMapper();
    static final List<String> STATES = List.of("RENCANA", "DIKERJAKAN", "DIPERIKSA", "SELESAI");

    private final JdbcClient jdbc;
    private final long cycle;
    private final long firstEntry;
    private final Map<Long, Long> versions = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private record Entry(long task, long version, String verb, JsonNode fields) {}

    private Judge(JdbcClient jdbc, long cycle) {
        this.jdbc = jdbc;
        this.cycle = cycle;
        this.firstEntry = jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM change_entry")
                .query(Long.class)
                .single();
        readVersions(versions);
    }

    /** Of the embedded database in a data folder, as it is now. */
    static Judge of(Path data, long cycle) throws IOException {
        long process =
                Long.parseLong(Files.readString(data.resolve("mariadb.pid")).strip());
        String port = Stream.of(ProcessHandle.of(process)
                        .flatMap(handle -> handle.info().arguments())
                        .orElseThrow())
                .filter(argument -> argument.startsWith("--port="))
                .findFirst()
                .orElseThrow()
                .substring("--port=".length());
        DriverManagerDataSource source = new DriverManagerDataSource(
                "jdbc:mariadb://127.0.0.1:" + port + "/portal",
                "portal",
                Files.readString(data.resolve("password")).strip());
        return new Judge(JdbcClient.create(source), cycle);
    }

    /** With the same seats and password. */
    void openAccountLike(String one, String another) {
        jdbc.sql("""
                INSERT INTO account (username, display_name, password_hash, must_change_password, version, demo)
                SELECT :another, display_name, password_hash, FALSE, 0, demo FROM account WHERE username = :one
                """).param("one", one).param("another", another).update();
        jdbc.sql("""
                INSERT INTO seat (account_id, role, aspect_code, region_code)
                SELECT (SELECT id FROM account WHERE username = :another), s.role, s.aspect_code, s.region_code
                  FROM seat s JOIN account a ON a.id = s.account_id WHERE a.username = :one
                """).param("one", one).param("another", another).update();
    }

    private void readVersions(Map<Long, Long> into) {
        jdbc.sql("SELECT id, version FROM task WHERE cycle_id = :cycle")
                .param("cycle", cycle)
                .query(row -> {
                    into.put(row.getLong("id"), row.getLong("version"));
                });
    }

    private List<Entry> entries() {
        return jdbc.sql("""
                SELECT e.subject_id, e.subject_version, e.verb, e.fields FROM change_entry e
                 WHERE e.id > :first AND e.subject_kind = 'task' ORDER BY e.id
                """)
                .param("first", firstEntry)
                .query((row, n) -> new Entry(
                        row.getLong("subject_id"),
                        row.getLong("subject_version"),
                        row.getString("verb"),
                        JSON.readTree(row.getString("fields"))))
                .list();
    }

    /** Whatever is not as it was acknowledged; empty if all is well. */
    List<String> compare(Ledger ledger) {
        List<Entry> entries = entries();
        count("MOVED", entries, ledger, "move");
        count("UNDONE", entries, ledger, Ledger.UNDONE);
        everyStep(entries);
        movesByTask(entries, ledger);
        ledger.unique().forEach((text, tasks) -> unique(entries, text, tasks));
        ranks();
        return faults;
    }

    private void count(String verb, List<Entry> entries, Ledger ledger, String what) {
        long rows = entries.stream().filter(entry -> entry.verb().equals(verb)).count();
        int done = ledger.counted(what, Outcome.DONE);
        int unknown = ledger.counted(what, Outcome.UNKNOWN);
        if (rows < done || rows > done + unknown) {
            faults.add("%s: %d in the history, %d acknowledged, %d unanswered".formatted(verb, rows, done, unknown));
        }
    }

    /** Each task's versions go on by one, and each field goes on from what it was. */
    private void everyStep(List<Entry> entries) {
        Map<Long, Long> last = new HashMap<>(versions);
        Map<String, String> values = new HashMap<>();
        for (Entry entry : entries) {
            Long before = last.put(entry.task(), entry.version());
            boolean made = before == null && entry.verb().equals("CREATED");
            if (!made && (before == null || entry.version() != before + 1)) {
                faults.add("Task %d: version %d after %s".formatted(entry.task(), entry.version(), before));
            }
            entry.fields().forEachEntry((field, change) -> {
                String known = values.put(
                        entry.task() + " " + field, change.path("after").toString());
                if (known != null && !known.equals(change.path("before").toString())) {
                    faults.add("Task %d: %s was %s, and is said to have been %s"
                            .formatted(entry.task(), field, known, change.path("before")));
                }
            });
        }
        Map<Long, Long> now = new HashMap<>();
        readVersions(now);
        now.forEach((task, version) -> {
            if (!version.equals(last.get(task))) {
                faults.add("Task %d: version %d, the last step is %s".formatted(task, version, last.get(task)));
            }
        });
    }

    private void movesByTask(List<Entry> entries, Ledger ledger) {
        Map<Long, Integer> rows = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.verb().equals("MOVED"))
                .forEach(entry -> rows.merge(entry.task(), 1, Integer::sum));
        versions.keySet().forEach(task -> {
            int done =
                    ledger.movesDone().getOrDefault(task, new AtomicInteger()).get();
            int unknown = ledger.movesUnknown()
                    .getOrDefault(task, new AtomicInteger())
                    .get();
            int found = rows.getOrDefault(task, 0);
            if (found < done || found > done + unknown) {
                faults.add("Task %d: %d moves in the history, %d acknowledged, %d unanswered"
                        .formatted(task, found, done, unknown));
            }
        });
    }

    /** What is written by people; a copy has the other texts from elsewhere. */
    private static String[] written(Entry entry) {
        return entry.verb().equals("CREATED") ? new String[] {"title"} : new String[] {"output", "executor"};
    }

    private void unique(List<Entry> entries, String text, int tasks) {
        long found = entries.stream()
                .filter(entry -> !entry.verb().equals("UNDONE"))
                .filter(entry -> Stream.of(written(entry))
                        .anyMatch(field -> entry.fields()
                                .path(field)
                                .path("after")
                                .stringValue("")
                                .equals(text)))
                .count();
        if (tasks != Ledger.UNTOLD && found != tasks) {
            faults.add("\"%s\": %d times in the history, %d acknowledged".formatted(text, found, tasks));
        }
    }

    /** The day of the cycle, counted from nought, as pages say it on a day. */
    int dayOfCycle(LocalDate day) {
        return jdbc.sql("SELECT DATEDIFF(:day, starts_on) FROM cycle WHERE id = :cycle")
                .param("day", day)
                .param("cycle", cycle)
                .query(Integer.class)
                .single();
    }

    private void ranks() {
        jdbc.sql("""
                SELECT aspect_code, status, COUNT(*) - COUNT(DISTINCT rank_key) AS twice FROM task
                 WHERE cycle_id = :cycle AND deleted_at IS NULL GROUP BY aspect_code, status HAVING twice > 0
                """).param("cycle", cycle).query(row -> {
            faults.add("Ranks of %s %s: %d stand twice"
                    .formatted(row.getString("aspect_code"), row.getString("status"), row.getInt("twice")));
        });
    }

    /** The cards of the board, column by column from the top. */
    Map<String, List<Card>> board() {
        Map<String, List<Card>> columns = new LinkedHashMap<>();
        jdbc.sql("""
                SELECT id, status, placement FROM task
                 WHERE cycle_id = :cycle AND aspect_code = 'keuangan' AND deleted_at IS NULL
                 ORDER BY status, rank_key
                """).param("cycle", cycle).query(row -> {
            columns.computeIfAbsent(row.getString("status"), any -> new ArrayList<>())
                    .add(new Card(row.getLong("id"), row.getString("status") + " " + row.getInt("placement")));
        });
        return columns;
    }

    /** What a page shows otherwise than the database has it; empty if they are the same. */
    static Optional<String> difference(Map<String, ShownCards> page, Map<String, List<Card>> database) {
        for (String status : STATES) {
            ShownCards shown = page.getOrDefault(status, new ShownCards());
            List<Card> all = database.getOrDefault(status, List.of());
            int end = Math.min(all.size(), shown.from() + shown.cards().size());
            if (shown.size() != all.size()) {
                return Optional.of("%s: %d cards counted, %d there".formatted(status, shown.size(), all.size()));
            }
            if (shown.cards().isEmpty() && !all.isEmpty()) {
                return Optional.of(status + ": no card is shown");
            }
            if (!shown.cards().equals(all.subList(Math.min(shown.from(), end), end))) {
                return Optional.of(status + ": other cards are shown");
            }
        }
        return Optional.empty();
    }
}
