package id.koorwil.portal.demo;

import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.schedule.EastJava;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Blockage.WaitsFor;
import id.koorwil.portal.task.LoadedTask;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes tasks of a cycle out of the sample file; all progress is invented, and the same at every load. */
final class SampleTasks {

    /** Every 24th of the 120 tasks was put off once: its baseline lies this many days earlier. */
    private static final int PUT_OFF_EVERY = 24;

    private static final int PUT_OFF_DAYS = 7;

    /** Regions that have shown no movement for over a week. */
    private static final Set<String> SILENT = Set.of("35.11", "35.24", "35.28", "35.77");

    private static final List<Priority> PRIORITIES = List.of(Priority.values());
    private static final List<WaitsFor> WAITS = List.of(WaitsFor.PIHAK_LUAR, WaitsFor.PROVINSI, WaitsFor.PJ);

    private final LocalDate dayZero;
    private final List<Table.Row> rows = Table.read("rencana-aksi");

    SampleTasks(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    /** The file as it stands on its day 33: some late, three blocked. */
    List<LoadedTask> running(LocalDate today) {
        Set<String> blockedAspects = new HashSet<>();
        List<LoadedTask> tasks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            Status status = row.named(Status.class, "status");
            Blockage blockage = null;
            if (status == Status.DIKERJAKAN
                    && !row.text("risiko").isEmpty()
                    && blockedAspects.size() < WAITS.size()
                    && blockedAspects.add(row.text("aspek"))) {
                int n = blockedAspects.size();
                blockage = new Blockage(row.text("risiko"), WAITS.get(n - 1), today.minusDays(3L * n));
            }
            boolean silent = SILENT.contains(row.text("wilayah"));
            LocalDate moved = today.minusDays(silent ? 8 + i % 5 : 1 + i % 6);
            tasks.add(task(i, row, status, row.number("kemajuan"), moved, blockage));
        }
        return tasks;
    }

    /** The same plan at its end: most of it done, and something left of which the evaluation can speak. */
    List<LoadedTask> finished() {
        Map<String, Status> ends = new HashMap<>();
        List<LoadedTask> tasks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            boolean open =
                    row.list("tergantung_pada", ";").stream().anyMatch(before -> ends.get(before) != Status.SELESAI);
            Status status = open ? Status.RENCANA : end(i);
            ends.put(row.text("kode"), status);
            int progress = switch (status) {
                case RENCANA -> 0;
                case DIKERJAKAN -> 40 + i % 5 * 10;
                case DIPERIKSA -> 95;
                case SELESAI -> 100;
            };
            tasks.add(task(i, row, status, progress, due(row).minusDays(i % 3), null));
        }
        return tasks;
    }

    private static Status end(int i) {
        return switch (i % 15) {
            case 6 -> Status.DIKERJAKAN;
            case 12 -> Status.DIPERIKSA;
            default -> Status.SELESAI;
        };
    }

    private LoadedTask task(
            int i, Table.Row row, Status status, int progress, LocalDate moved, @Nullable Blockage blockage) {
        String code = row.text("kode");
        int dash = code.indexOf('-');
        DateSpan dates = new DateSpan(dayZero.plusDays(row.number("hari_mulai")), due(row));
        boolean putOff = i % PUT_OFF_EVERY == 5;
        return new LoadedTask(
                code.substring(0, dash),
                Integer.parseInt(code.substring(dash + 1)),
                row.text("aspek"),
                row.textOrNull("sub_tema"),
                row.text("wilayah"),
                row.text("judul"),
                row.text("uraian"),
                row.text("keluaran"),
                row.text("risiko"),
                row.text("pelaksana"),
                row.named(Priority.class, "prioritas"),
                row.text("sumber").equals("publik"),
                status,
                progress,
                dates,
                putOff
                        ? new DateSpan(
                                dates.start().minusDays(PUT_OFF_DAYS),
                                dates.end().minusDays(PUT_OFF_DAYS))
                        : dates,
                Optional.ofNullable(blockage),
                at(moved, i),
                row.list("tergantung_pada", ";"));
    }

    private LocalDate due(Table.Row row) {
        return dayZero.plusDays(row.number("hari_mulai") + row.number("durasi_hari") - 1L);
    }

    /** A moment of that day within office hours. */
    private static Instant at(LocalDate day, int i) {
        return day.atTime(8 + i % 8, i * 7 % 60).atZone(EastJava.ZONE).toInstant();
    }

    /**
     * Many tasks of one aspect, for measurements: evenly over the states, the given regions and the whole cycle, with as
     * many links as tasks, in short chains.
     */
    List<LoadedTask> many(int count, String aspect, String prefix, List<String> regions, int lastDay, LocalDate today) {
        List<Status> states = List.of(Status.values());
        List<LoadedTask> tasks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Table.Row words = rows.get(i % rows.size());
            Status status = states.get(i % states.size());
            LocalDate start = dayZero.plusDays((long) i * (lastDay - 9) / Math.max(1, count));
            DateSpan dates = new DateSpan(start, start.plusDays(4 + i % 6));
            int n = i + 1;
            boolean last = n == count; // makes up for the chain that is not full
            List<String> before = new ArrayList<>();
            if (n > 1 && (n % 10 != 1 || last)) {
                before.add(prefix + "-" + (n - 1));
            }
            if (n > 2 && (n % 10 == 0 || (last && n % 10 != 1))) {
                before.add(prefix + "-" + (n - 2));
            }
            tasks.add(new LoadedTask(
                    prefix,
                    n,
                    aspect,
                    null,
                    regions.get(i / states.size() % regions.size()),
                    words.text("judul") + " " + n,
                    words.text("uraian"),
                    words.text("keluaran"),
                    words.text("risiko"),
                    words.text("pelaksana"),
                    PRIORITIES.get(i % PRIORITIES.size()),
                    false,
                    status,
                    switch (status) {
                        case RENCANA -> 0;
                        case DIKERJAKAN -> 10 + i % 80;
                        case DIPERIKSA -> 95;
                        case SELESAI -> 100;
                    },
                    dates,
                    dates,
                    Optional.empty(),
                    at(today.minusDays(1 + i % 10), i),
                    before));
        }
        return tasks;
    }
}
