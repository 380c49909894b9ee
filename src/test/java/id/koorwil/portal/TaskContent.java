package id.koorwil.portal;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.CycleAspect;
import id.koorwil.portal.programme.Cycles;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.AspectChoice;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.BoardQueries;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskQueries;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Content for tests, made by the services: each test has a cycle of its own, so that none sees another's tasks. */
@TestComponent
public class TaskContent {

    public static final String BLITAR = "35.72";
    public static final String BOJONEGORO = "35.22";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Cycles cycles;
    private final Programme programme;
    private final TaskService service;
    private final TaskQueries queries;
    private final BoardQueries boards;

    TaskContent(Cycles cycles, Programme programme, TaskService service, TaskQueries queries, BoardQueries boards) {
        this.cycles = cycles;
        this.programme = programme;
        this.service = service;
        this.queries = queries;
        this.boards = boards;
    }

    /** A running cycle with the boards keuangan and ppid. */
    public Cycle aCycle() {
        LocalDate today = LocalDate.of(2026, 9, 7);
        long id = cycles.prepare(
                Actor.PORTAL, "Uji " + NUMBER.incrementAndGet(), today.minusDays(33), today.plusDays(28), true);
        cycles.putBoard(Actor.PORTAL, new CycleAspect(id, "keuangan", 1, "KEU", BLITAR, "Yusuf", 0));
        cycles.putBoard(Actor.PORTAL, new CycleAspect(id, "ppid", 2, "PPID", "35.13", "Endah", 0));
        cycles.start(Actor.PORTAL, id);
        return cycle(id);
    }

    /** A cycle with 5,000 cards on the board keuangan. */
    public Cycle theManyCards() {
        return programme.cycles(Actor.PORTAL).stream()
                .filter(candidate -> candidate.name().equals("Uji beban"))
                .findFirst()
                .orElseThrow();
    }

    public Cycle cycle(long id) {
        return programme.cycles(Actor.PORTAL).stream()
                .filter(cycle -> cycle.id() == id)
                .findFirst()
                .orElseThrow();
    }

    public Builder aTask(Cycle cycle) {
        return new Builder(cycle);
    }

    public TaskDetails read(Cycle cycle, TaskRef task) {
        return queries.details(Actor.PORTAL, cycle.id(), task.code()).orElseThrow();
    }

    public SeenPlace placeOf(Cycle cycle, TaskRef task) {
        return read(cycle, task).place();
    }

    /** The codes of a column from the top. */
    public List<String> column(Cycle cycle, Status status) {
        return boards
                .column(Actor.PORTAL, cycle, "keuangan", status, TaskFilter.NONE, BoardOrder.MANUAL, 0, 10_000)
                .stream()
                .map(card -> card.code())
                .toList();
    }

    public static Actor anActor(String name, Seat... seats) {
        return new Actor(NUMBER.incrementAndGet(), name, name, List.of(seats));
    }

    public final class Builder {

        private final Cycle cycle;
        private String aspect = "keuangan";
        private String region = BLITAR;
        private String title = "Menata arsip";
        private Status status = Status.RENCANA;
        private Optional<DateSpan> dates = Optional.empty();

        private Builder(Cycle cycle) {
            this.cycle = cycle;
        }

        public Builder in(String other) {
            aspect = other;
            return this;
        }

        public Builder of(String other) {
            region = other;
            return this;
        }

        public Builder titled(String other) {
            title = other;
            return this;
        }

        public Builder lasting(LocalDate start, LocalDate end) {
            dates = Optional.of(new DateSpan(start, end));
            return this;
        }

        public Builder being(Status other) {
            status = other;
            return this;
        }

        public TaskRef create() {
            TaskRef task = service.create(
                    Actor.PORTAL,
                    new NewTask(
                            cycle.id(),
                            new AspectChoice(aspect, null),
                            region,
                            title,
                            Status.RENCANA,
                            Priority.SEDANG,
                            dates,
                            "",
                            "",
                            "",
                            ""));
            for (Status step : Status.values()) {
                if (step != Status.RENCANA && step.compareTo(status) <= 0) {
                    service.move(Actor.PORTAL, task.id(), placeOf(cycle, task), step, Place.TOP);
                }
            }
            return task;
        }
    }
}
