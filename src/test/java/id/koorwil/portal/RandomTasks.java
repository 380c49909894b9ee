package id.koorwil.portal;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.LoadedTask;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskLoad;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;

/** Cycles of tasks of every kind, the same for the same seed. */
@TestComponent
public class RandomTasks {

    public static final int TASKS = 200;

    private static final int DATED = 190;
    private static final int REGIONS = 6;

    private final TaskContent content;
    private final TaskLoad load;
    private final TaskService service;
    private final Programme programme;
    private final Clock clock;

    RandomTasks(TaskContent content, TaskLoad load, TaskService service, Programme programme, Clock clock) {
        this.content = content;
        this.load = load;
        this.service = service;
        this.programme = programme;
        this.clock = clock;
    }

    public Cycle aCycle(long seed) {
        Random random = new Random(seed);
        Cycle cycle = content.aCycle();
        List<String> boards = programme.boards(Actor.PORTAL, cycle.id()).stream()
                .map(Board::aspect)
                .toList();
        List<String> regions = programme.regions(Actor.PORTAL).stream()
                .map(Region::code)
                .limit(REGIONS)
                .toList();
        List<LoadedTask> tasks = new ArrayList<>();
        for (int number = 1; number <= DATED; number++) {
            tasks.add(dated(random, cycle, any(random, boards), any(random, regions), number));
        }
        load.load(Actor.PORTAL, cycle.id(), tasks);
        for (int i = DATED; i < TASKS; i++) {
            content.aTask(cycle)
                    .in(any(random, boards))
                    .of(any(random, regions))
                    .create();
        }
        TaskRef deleted = content.aTask(cycle)
                .in(any(random, boards))
                .of(any(random, regions))
                .create();
        service.delete(Actor.PORTAL, deleted.id());
        return cycle;
    }

    private LoadedTask dated(Random random, Cycle cycle, String aspect, String region, int number) {
        Status status = any(random, List.of(Status.values()));
        LocalDate start = cycle.startsOn().plusDays(random.nextInt(-5, 60));
        DateSpan dates = new DateSpan(start, start.plusDays(random.nextInt(0, 20)));
        boolean blocked = status != Status.SELESAI && random.nextInt(5) == 0;
        return new LoadedTask(
                "ACAK",
                number,
                aspect,
                null,
                region,
                "Tugas acak " + number,
                "",
                "",
                "",
                "",
                any(random, List.of(Priority.values())),
                false,
                status,
                switch (status) {
                    case RENCANA -> 0;
                    case SELESAI -> 100;
                    default -> random.nextInt(101);
                },
                dates,
                dates,
                blocked ? Optional.of(new Blockage("Menunggu", Blockage.WaitsFor.PROVINSI, start)) : Optional.empty(),
                clock.instant().minus(random.nextInt(20 * 24), ChronoUnit.HOURS),
                number > 1 && random.nextBoolean() ? List.of("ACAK-" + random.nextInt(1, number)) : List.of());
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
