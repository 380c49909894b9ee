package id.koorwil.portal.demo;

import static id.koorwil.portal.access.Actor.PORTAL;

import id.koorwil.portal.programme.CycleAspect;
import id.koorwil.portal.programme.Cycles;
import id.koorwil.portal.programme.Milestone;
import id.koorwil.portal.task.TaskLoad;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;

/** The two demo cycles of the programme, and on demand a third one for measurements. */
@Component
class SampleCycles {

    private static final LocalDate FIRST_DAY_ZERO = LocalDate.of(2025, 8, 3);
    private static final int LAST_DAY = 61;

    private final Cycles cycles;
    private final TaskLoad tasks;
    private final Clock clock;

    SampleCycles(Cycles cycles, TaskLoad tasks, Clock clock) {
        this.cycles = cycles;
        this.tasks = tasks;
        this.clock = clock;
    }

    void load(int manyTasks) {
        LocalDate today = LocalDate.now(clock);
        long first = begin("Penguatan Kelembagaan 2025", FIRST_DAY_ZERO);
        tasks.load(PORTAL, first, new SampleTasks(FIRST_DAY_ZERO).finished());
        cycles.close(PORTAL, first);

        LocalDate dayZero = nearestSunday(today.minusDays(35));
        long current = begin("Replikasi " + dayZero.getYear(), dayZero);
        cycles.makeCurrent(PORTAL, current);
        tasks.load(PORTAL, current, new SampleTasks(dayZero).running(today));

        if (manyTasks > 0) {
            long load = begin("Uji beban", dayZero);
            List<String> regions =
                    Table.read("wilayah").stream().map(row -> row.text("kode")).toList();
            tasks.load(
                    PORTAL,
                    load,
                    new SampleTasks(dayZero).many(manyTasks, "keuangan", "KEU", regions, LAST_DAY, today));
        }
    }

    private long begin(String name, LocalDate dayZero) {
        long cycle = cycles.prepare(PORTAL, name, dayZero, dayZero.plusDays(LAST_DAY), true);
        for (Table.Row aspect : Table.read("aspek")) {
            cycles.putBoard(
                    PORTAL,
                    new CycleAspect(
                            cycle,
                            aspect.text("kode"),
                            aspect.number("urutan"),
                            aspect.text("awalan"),
                            aspect.textOrNull("wilayah_percontohan"),
                            aspect.text("penanggung_jawab"),
                            0));
        }
        long shift = ChronoUnit.DAYS.between(FIRST_DAY_ZERO, dayZero);
        for (Table.Row meeting : Table.read("rapat")) {
            LocalDate day = LocalDateTime.parse(meeting.text("mulai")).toLocalDate();
            cycles.putMilestone(
                    PORTAL,
                    cycle,
                    Milestone.planned(
                            day.plusDays(shift), meeting.named(Milestone.Kind.class, "jenis"), meeting.text("judul")));
        }
        cycles.start(PORTAL, cycle);
        return cycle;
    }

    private static LocalDate nearestSunday(LocalDate day) {
        return day.minusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
