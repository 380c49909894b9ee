package id.koorwil.portal;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.live.Ears;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.programme.Area;
import id.koorwil.portal.programme.Aspect;
import id.koorwil.portal.programme.BoardColumn;
import id.koorwil.portal.programme.BoardColumns;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.CycleAspect;
import id.koorwil.portal.programme.Cycles;
import id.koorwil.portal.programme.Holiday;
import id.koorwil.portal.programme.Milestone;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.ProgrammeFacts;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.task.AspectChoice;
import id.koorwil.portal.task.BatchChange;
import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.BoardQueries;
import id.koorwil.portal.task.DeletionRefused;
import id.koorwil.portal.task.InvalidValue;
import id.koorwil.portal.task.LaneChange;
import id.koorwil.portal.task.LanePage;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.NotYetVerified;
import id.koorwil.portal.task.OverviewQueries;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.SeriesQueries;
import id.koorwil.portal.task.StaleMove;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskBatch;
import id.koorwil.portal.task.TaskBin;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.TaskDeleted;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskGroup;
import id.koorwil.portal.task.TaskGrouping;
import id.koorwil.portal.task.TaskListQueries;
import id.koorwil.portal.task.TaskLoad;
import id.koorwil.portal.task.TaskQueries;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskService;
import id.koorwil.portal.task.TaskUndo;
import id.koorwil.portal.task.TimelineQueries;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every operation of every public service, by every kind of seat, within and outside of its scope. The rows below are
 * complete by construction: a service method without a row fails.
 */
@PortalTest
@RecordApplicationEvents
class MatrixTest {

    /** A kind of seat, in the scope of the task (keuangan, Kota Blitar) or in another one. */
    @SuppressWarnings("ImmutableEnumChecker") // a list of records
    private enum Who {
        ADMINISTRATOR(Seat.of(Role.ADMINISTRATOR)),
        PROVINCIAL_CHAIR(Seat.of(Role.PROVINCIAL_CHAIR)),
        OWN_LEAD(Seat.leadOf("keuangan")),
        OTHER_LEAD(Seat.leadOf("ppid")),
        OWN_COORDINATOR(Seat.coordinatorOf(BLITAR)),
        OTHER_COORDINATOR(Seat.coordinatorOf(BOJONEGORO)),
        OWN_CHAIR(Seat.chairOf(BLITAR)),
        OTHER_CHAIR(Seat.chairOf(BOJONEGORO)),
        OBSERVER(Seat.of(Role.OBSERVER)),
        NO_SEAT();

        private final Actor actor;

        Who(Seat... seats) {
            actor = new Actor(7_000, name(), name(), List.of(seats));
        }
    }

    private static final Predicate<Who> ANYBODY_WITH_A_SEAT = EnumSet.complementOf(EnumSet.of(Who.NO_SEAT))::contains;
    private static final Predicate<Who> ADMINISTRATOR = Set.of(Who.ADMINISTRATOR)::contains;
    private static final Predicate<Who> WHO_CHANGES =
            Set.of(Who.ADMINISTRATOR, Who.OWN_LEAD, Who.OWN_COORDINATOR)::contains;
    private static final Predicate<Who> WHO_VERIFIES = Set.of(Who.ADMINISTRATOR, Who.OWN_LEAD)::contains;
    private static final Predicate<Who> WHO_CLOSES = Set.of(Who.ADMINISTRATOR, Who.PROVINCIAL_CHAIR)::contains;

    /** No method that is called, but what comes by itself. */
    private static final String LIVE_MESSAGES = "live messages";

    private record Row(String operation, Predicate<Who> allowed, BiConsumer<Actor, Fixture> call) {}

    /** What an operation works on: tasks of keuangan in Kota Blitar. */
    private record Fixture(Cycle cycle, TaskRef planned, TaskRef checked, TaskRef done, TaskRef returned) {}

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskUndo undo;

    @Autowired
    private TaskBin bin;

    @Autowired
    private TaskBatch batch;

    @Autowired
    private SeriesQueries series;

    @Autowired
    private ApplicationEvents applied;

    @Autowired
    private TaskQueries queries;

    @Autowired
    private BoardQueries boards;

    @Autowired
    private TaskListQueries rowsOfTable;

    @Autowired
    private TimelineQueries timeline;

    @Autowired
    private OverviewQueries overview;

    @Autowired
    private TaskLoad load;

    @Autowired
    private Programme programme;

    @Autowired
    private ProgrammeFacts facts;

    @Autowired
    private Cycles cycles;

    @Autowired
    private BoardColumns boardColumns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TaskContent content;

    @Autowired
    private TransactionTemplate transaction;

    private Fixture fixture;

    @BeforeEach
    void content() {
        Cycle cycle = content.aCycle();
        TaskRef returned = content.aTask(cycle).being(Status.DIPERIKSA).create();
        tasks.move(Actor.PORTAL, returned.id(), content.placeOf(cycle, returned), Status.DIKERJAKAN, Place.TOP);
        fixture = new Fixture(
                cycle,
                content.aTask(cycle).create(),
                content.aTask(cycle).being(Status.DIPERIKSA).create(),
                content.aTask(cycle).being(Status.SELESAI).create(),
                returned);
    }

    @TestFactory
    Stream<DynamicTest> each_operation_is_open_to_exactly_those_seats() {
        return rows().stream()
                .flatMap(row -> Arrays.stream(Who.values())
                        .map(who -> dynamicTest(row.operation() + " by " + who, () -> {
                            boolean permitted = isPermitted(row, who);
                            assertThat(permitted).isEqualTo(row.allowed().test(who));
                        })));
    }

    /** Runs the call and takes it back, so that each cell finds the same content. */
    private boolean isPermitted(Row row, Who who) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                row.call().accept(who.actor, fixture);
                return true;
            } catch (NotPermitted refused) {
                return false;
            }
        }));
    }

    @Test
    void every_method_of_every_public_service_has_a_row() {
        List<String> offered = new ArrayList<>(); // a list, so that an overload is no row's shadow
        for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(service);
            if (type.getPackageName().startsWith("id.koorwil.portal") && Modifier.isPublic(type.getModifiers())) {
                for (Method method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                        offered.add(type.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        Set<String> covered = new TreeSet<>();
        rows().stream()
                .map(Row::operation)
                .filter(operation -> !operation.equals(LIVE_MESSAGES))
                .forEach(operation -> covered.add(operation.replaceAll(" .*", "")));

        assertThat(offered).containsExactlyInAnyOrderElementsOf(covered);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Map<String, BiConsumer<Actor, Fixture>> reading = new LinkedHashMap<>();
        reading.put(
                "BoardQueries.column",
                (a, f) -> boards.column(
                        a, f.cycle(), "keuangan", Status.RENCANA, TaskFilter.NONE, BoardOrder.MANUAL, 0, 10));
        reading.put(
                "BoardQueries.laneCounts",
                (a, f) -> boards.laneCounts(a, f.cycle(), "keuangan", TaskFilter.NONE, BoardLanes.WILAYAH));
        reading.put(
                "BoardQueries.laneOf",
                (a, f) -> boards.laneOf(a, f.cycle(), "keuangan", f.planned().id(), BoardLanes.WILAYAH));
        reading.put(
                "BoardQueries.laneCards",
                (a, f) -> boards.laneCards(
                        a,
                        f.cycle(),
                        "keuangan",
                        Status.RENCANA,
                        TaskFilter.NONE,
                        BoardOrder.MANUAL,
                        BoardLanes.WILAYAH,
                        List.of(new LanePage(BLITAR, 0, 5))));
        reading.put(
                "BoardQueries.nextTo",
                (a, f) -> boards.nextTo(a, f.cycle(), "keuangan", 1L, true, TaskFilter.NONE, BoardLanes.TANPA));
        reading.put(
                "BoardQueries.shows",
                (a, f) -> boards.shows(
                        a,
                        f.cycle(),
                        "keuangan",
                        TaskFilter.NONE,
                        List.of(f.planned().id())));
        reading.put("BoardQueries.figures", (a, f) -> boards.figures(a, f.cycle()));
        reading.put(
                "TaskListQueries.between",
                (a, f) -> rowsOfTable.between(
                        a,
                        f.cycle(),
                        TaskFilter.NONE,
                        List.of(),
                        f.planned().id(),
                        f.done().id()));
        reading.put(
                "SeriesQueries.series",
                (a, f) -> series.series(a, f.cycle().id(), f.planned().code()));
        reading.put(
                "TaskQueries.details",
                (a, f) -> queries.details(a, f.cycle().id(), f.planned().code()));
        reading.put(
                "TaskQueries.executors",
                (a, f) -> queries.executors(a, f.cycle().id(), "", 0, 10));
        reading.put(
                "TaskQueries.whereabouts", (a, f) -> queries.whereabouts(a, f.cycle(), TaskFilter.NONE, List.of(1L)));
        reading.put("TaskQueries.search", (a, f) -> queries.search(a, f.cycle(), "arsip", 0, 10));
        reading.put(
                "TaskQueries.busiestBoard",
                (a, f) -> queries.busiestBoard(a, f.cycle().id(), Set.of(BLITAR)));
        reading.put("TaskBin.tasks", (a, f) -> bin.tasks(a, f.cycle().id(), "keuangan", 10));
        reading.put("TaskQueries.export", (a, f) -> queries.export(a, f.cycle(), TaskFilter.NONE, row -> {}));
        reading.put(
                "TimelineQueries.groups",
                (a, f) -> timeline.groups(a, f.cycle(), TaskFilter.NONE, TaskGrouping.ASPECT));
        reading.put(
                "TimelineQueries.tasks",
                (a, f) -> timeline.tasks(
                        a,
                        f.cycle(),
                        TaskFilter.NONE,
                        TaskGrouping.ASPECT,
                        List.of(new TaskGroup.Path("keuangan", null)),
                        0,
                        10));
        reading.put(
                "TimelineQueries.some",
                (a, f) -> timeline.some(
                        a,
                        f.cycle(),
                        TaskFilter.NONE,
                        TaskGrouping.ASPECT,
                        Set.of(f.planned().id())));
        reading.put("OverviewQueries.cells", (a, f) -> overview.cells(a, f.cycle()));
        reading.put("OverviewQueries.agenda", (a, f) -> overview.agenda(a, f.cycle(), 10));
        reading.put("TaskListQueries.totals", (a, f) -> rowsOfTable.totals(a, f.cycle(), TaskFilter.NONE));
        reading.put(
                "TaskListQueries.page", (a, f) -> rowsOfTable.page(a, f.cycle(), TaskFilter.NONE, List.of(), 0, 10));
        reading.put(
                "TaskListQueries.some",
                (a, f) -> rowsOfTable.some(
                        a, f.cycle(), TaskFilter.NONE, Set.of(f.planned().id())));
        reading.put(LIVE_MESSAGES, (a, f) -> hearWhatOthersDo(a));
        reading.put("Programme.cycles", (a, f) -> programme.cycles(a));
        reading.put("Programme.boards", (a, f) -> programme.boards(a, f.cycle().id()));
        reading.put(
                "Programme.columns", (a, f) -> programme.columns(a, f.cycle().id(), "keuangan"));
        reading.put("Programme.names", (a, f) -> programme.names(a, f.cycle().id()));
        reading.put("Programme.regions", (a, f) -> programme.regions(a));
        reading.put("Programme.subThemes", (a, f) -> programme.subThemes(a));
        reading.put(
                "Programme.milestones",
                (a, f) -> programme.milestones(a, f.cycle().id()));
        reading.put("Programme.workingCalendar", (a, f) -> programme.workingCalendar(a));
        reading.forEach((name, call) -> rows.add(new Row(name, ANYBODY_WITH_A_SEAT, call)));

        rows.add(new Row(
                "BoardColumns.put",
                WHO_VERIFIES,
                (a, f) -> boardColumns.put(
                        a, f.cycle().id(), new BoardColumn("keuangan", "RENCANA", "Antre", "Queue", "", "", 5, 0))));
        rows.add(new Row("TaskBin.restore", WHO_CHANGES, (a, f) -> {
            tasks.delete(Actor.PORTAL, f.planned().id());
            bin.restore(a, f.planned().id());
        }));
        rows.add(new Row("TaskUndo.undo", WHO_CHANGES, (a, f) -> undoTheRisk(a, f.planned())));
        rows.add(new Row("TaskUndo.undo of a task that is done", WHO_VERIFIES, (a, f) -> undoTheRisk(a, f.done())));
        rows.add(new Row("TaskService.create", WHO_CHANGES, (a, f) -> tasks.create(a, aNewTask(f))));
        rows.add(new Row(
                "TaskService.createAll",
                WHO_CHANGES,
                (a, f) -> tasks.createAll(a, aNewTask(f), List.of("Satu", "Dua"))));
        rows.add(new Row(
                "TaskService.createEach",
                WHO_CHANGES,
                (a, f) -> tasks.createEach(a, List.of(aNewTask(f), aNewTask(f)))));
        rows.add(new Row(
                "TaskService.createForEach",
                WHO_CHANGES,
                (a, f) ->
                        tasks.createForEach(a, aNewTask(f), List.of(aNewTask(f).region()))));
        rows.add(new Row(
                "TaskBatch.apply",
                WHO_CHANGES,
                (a, f) -> applyToMany(a, f.planned(), new BatchChange.Prioritise(Priority.TINGGI))));
        rows.add(new Row(
                "TaskBatch.apply (into done)",
                WHO_VERIFIES,
                (a, f) -> applyToMany(a, f.checked(), new BatchChange.Move(Status.SELESAI))));
        rows.add(new Row(
                "TaskService.move (among the first three)",
                WHO_CHANGES,
                (a, f) -> move(a, f.planned(), Status.DIPERIKSA)));
        rows.add(new Row("TaskService.move (into done)", WHO_VERIFIES, (a, f) -> move(a, f.checked(), Status.SELESAI)));
        rows.add(new Row(
                "TaskService.moveIntoLane (of another region)",
                WHO_VERIFIES,
                (a, f) -> tasks.moveIntoLane(
                        a,
                        f.planned().id(),
                        content.placeOf(f.cycle(), f.planned()),
                        Status.DIKERJAKAN,
                        Place.TOP,
                        new LaneChange(BoardLanes.WILAYAH, BLITAR, BOJONEGORO))));
        rows.add(new Row("TaskService.move (into done, not verified)", WHO_CHANGES, (a, f) -> {
            try {
                move(a, f.planned(), Status.SELESAI);
            } catch (NotYetVerified offered) {
                // who may change it is told the step before
            }
        }));
        rows.add(new Row("TaskService.move (deleted)", ANYBODY_WITH_A_SEAT, (a, f) -> {
            SeenPlace seen = content.placeOf(f.cycle(), f.planned());
            tasks.delete(Actor.PORTAL, f.planned().id());
            try {
                tasks.move(a, f.planned().id(), seen, Status.DIKERJAKAN, Place.TOP);
            } catch (TaskDeleted told) {
                // by whom and when, as who reads the board may know
            }
        }));
        rows.add(new Row("TaskService.move (within done)", WHO_VERIFIES, (a, f) -> move(a, f.done(), Status.SELESAI)));
        rows.add(new Row(
                "TaskService.move (out of done)", WHO_VERIFIES, (a, f) -> move(a, f.done(), Status.DIKERJAKAN)));
        rows.add(new Row(
                "TaskService.requestVerification",
                WHO_CHANGES,
                (a, f) -> tasks.requestVerification(a, f.planned().id())));
        rows.add(new Row(
                "TaskService.report",
                WHO_CHANGES,
                (a, f) -> tasks.report(a, f.planned().id(), 0, 25)));
        rows.add(new Row("TaskService.edit", WHO_CHANGES, (a, f) -> edit(a, f.planned())));
        rows.add(new Row("TaskService.edit (done)", WHO_VERIFIES, (a, f) -> edit(a, f.done())));
        rows.add(new Row(
                "TaskService.edit (reason of a return)",
                WHO_VERIFIES,
                (a, f) -> tasks.edit(a, f.returned().id(), TaskField.RETURN_REASON, "", "Belum lengkap")));
        rows.add(new Row(
                "TaskService.edit (into another region)",
                WHO_VERIFIES,
                (a, f) -> tasks.edit(a, f.planned().id(), TaskField.REGION, BLITAR, BOJONEGORO)));
        rows.add(new Row(
                "TaskService.reassign (to another aspect)",
                Set.of(Who.ADMINISTRATOR, Who.OWN_COORDINATOR)::contains,
                (a, f) -> tasks.reassign(
                        a, f.planned().id(), new AspectChoice("keuangan", null), new AspectChoice("ppid", null))));
        rows.add(new Row(
                "TaskService.reassign (done, to another aspect)",
                Set.of(Who.ADMINISTRATOR)::contains,
                (a, f) -> tasks.reassign(
                        a, f.done().id(), new AspectChoice("keuangan", null), new AspectChoice("ppid", null))));
        rows.add(new Row(
                "TaskService.addDependency",
                WHO_CHANGES,
                (a, f) -> tasks.addDependency(a, f.planned().id(), f.checked().code())));
        rows.add(new Row(
                "TaskService.removeDependency",
                WHO_CHANGES,
                (a, f) ->
                        tasks.removeDependency(a, f.planned().id(), f.checked().code())));
        rows.add(new Row(
                "TaskService.delete",
                WHO_CHANGES,
                (a, f) -> tasks.delete(a, f.planned().id())));
        rows.add(new Row(
                "TaskService.report (done)",
                WHO_VERIFIES,
                (a, f) -> tasks.report(a, f.done().id(), 100, 100)));
        rows.add(new Row("TaskService.requestVerification (done)", WHO_CHANGES, (a, f) -> {
            try {
                tasks.requestVerification(a, f.done().id());
            } catch (InvalidValue told) {
                // that there is nothing to ask for
            }
        }));
        rows.add(new Row(
                "TaskService.addDependency (done)",
                WHO_VERIFIES,
                (a, f) -> tasks.addDependency(a, f.done().id(), f.planned().code())));
        rows.add(new Row(
                "TaskService.removeDependency (done)",
                WHO_VERIFIES,
                (a, f) -> tasks.removeDependency(a, f.done().id(), f.planned().code())));
        rows.add(new Row("TaskService.delete (done)", WHO_CHANGES, (a, f) -> {
            try {
                tasks.delete(a, f.done().id());
            } catch (DeletionRefused told) {
                // why
            }
        }));
        rows.add(new Row("TaskService.move (late)", ANYBODY_WITH_A_SEAT, (a, f) -> {
            SeenPlace seen = content.placeOf(f.cycle(), f.planned());
            move(Actor.PORTAL, f.planned(), Status.DIKERJAKAN);
            try {
                tasks.move(a, f.planned().id(), seen, Status.DIPERIKSA, Place.TOP);
            } catch (StaleMove told) {
                // by whom and where to, as who reads the board may know
            }
        }));
        rows.add(new Row(
                "TaskLoad.load",
                ADMINISTRATOR,
                (a, f) -> load.load(
                        a, cycles.prepare(Actor.PORTAL, "Kosong", LocalDate.EPOCH, LocalDate.EPOCH, true), List.of())));

        rows.add(new Row("Accounts.devices", ANYBODY_WITH_A_SEAT, (a, f) -> accounts.devices(a)));
        rows.add(
                new Row("Accounts.forgetDevice", ANYBODY_WITH_A_SEAT, (a, f) -> accounts.forgetDevice(a, "tidak-ada")));
        rows.add(new Row(
                "Accounts.open",
                ADMINISTRATOR,
                (a, f) -> accounts.open(
                        a,
                        new Accounts.NewAccount("matriks", "Matriks", "x", false, List.of(Seat.of(Role.OBSERVER))))));
        rows.add(new Row("Accounts.hash", ADMINISTRATOR, (a, f) -> accounts.hash(a, "kata sandi")));
        rows.add(new Row("Accounts.hasOwnAdministrator", ADMINISTRATOR, (a, f) -> accounts.hasOwnAdministrator(a)));
        // everybody's own password alone: these actors have no account, so there is none to change
        rows.add(new Row(
                "Accounts.changeOwnPassword",
                who -> false,
                (a, f) -> accounts.changeOwnPassword(a, "lama", "baru sekali")));

        LocalDate day = LocalDate.of(2030, 1, 1);
        Map<String, BiConsumer<Actor, Fixture>> administering = new LinkedHashMap<>();
        administering.put("ProgrammeFacts.putArea", (a, f) -> facts.putArea(a, new Area("uji", "Uji", "Uji", false)));
        administering.put("ProgrammeFacts.removeArea", (a, f) -> {
            facts.putArea(a, new Area("uji", "Uji", "Uji", false));
            facts.removeArea(a, "uji");
        });
        administering.put(
                "ProgrammeFacts.putRegion",
                (a, f) -> facts.putRegion(a, new Region("99.01", "Uji", Region.Kind.KOTA, "madura-raya")));
        administering.put("ProgrammeFacts.removeRegion", (a, f) -> {
            facts.putRegion(a, new Region("99.01", "Uji", Region.Kind.KOTA, "madura-raya"));
            facts.removeRegion(a, "99.01");
        });
        administering.put(
                "ProgrammeFacts.putAspect", (a, f) -> facts.putAspect(a, new Aspect("uji", "Uji", Aspect.Kind.UTAMA)));
        administering.put("ProgrammeFacts.removeAspect", (a, f) -> {
            facts.putAspect(a, new Aspect("uji", "Uji", Aspect.Kind.UTAMA));
            facts.removeAspect(a, "uji");
        });
        administering.put(
                "ProgrammeFacts.putSubTheme",
                (a, f) -> facts.putSubTheme(a, new SubTheme("uji-1", "keuangan", "Uji", SubTheme.Priority.PRIORITAS)));
        administering.put("ProgrammeFacts.removeSubTheme", (a, f) -> {
            facts.putSubTheme(a, new SubTheme("uji-1", "keuangan", "Uji", SubTheme.Priority.PRIORITAS));
            facts.removeSubTheme(a, "uji-1");
        });
        administering.put(
                "ProgrammeFacts.putHoliday",
                (a, f) -> facts.putHoliday(a, new Holiday(day, "Uji", Holiday.Kind.LIBUR, "Uji")));
        administering.put("ProgrammeFacts.removeHoliday", (a, f) -> {
            facts.putHoliday(a, new Holiday(day, "Uji", Holiday.Kind.LIBUR, "Uji"));
            facts.removeHoliday(a, day);
        });
        administering.put("Cycles.prepare", (a, f) -> cycles.prepare(a, "Matriks", day, day, true));
        administering.put("Cycles.change", (a, f) -> cycles.change(a, f.cycle(), "Matriks", day, day));
        administering.put("Cycles.start", (a, f) -> cycles.start(a, cycles.prepare(a, "Matriks", day, day, true)));
        administering.put(
                "Cycles.makeCurrent", (a, f) -> cycles.makeCurrent(a, f.cycle().id()));
        administering.put(
                "Cycles.putBoard",
                (a, f) -> cycles.putBoard(a, new CycleAspect(f.cycle().id(), "data", 3, "DAT", null, "Rusmi", 0)));
        administering.put(
                "Cycles.removeBoard", (a, f) -> cycles.removeBoard(a, f.cycle().id(), "ppid"));
        administering.put(
                "Cycles.putMilestone",
                (a, f) -> cycles.putMilestone(a, f.cycle().id(), Milestone.planned(day, Milestone.Kind.RAKOR, "Uji")));
        administering.put("Cycles.removeMilestone", (a, f) -> {
            cycles.putMilestone(a, f.cycle().id(), Milestone.planned(day, Milestone.Kind.RAKOR, "Uji"));
            long milestone = programme.milestones(a, f.cycle().id()).getFirst().id();
            cycles.removeMilestone(a, f.cycle().id(), milestone);
        });
        administering.put("Cycles.remove", (a, f) -> cycles.remove(a, cycles.prepare(a, "Matriks", day, day, true)));
        administering.forEach((name, call) -> rows.add(new Row(name, ADMINISTRATOR, call)));
        rows.add(new Row(
                "Cycles.close", WHO_CLOSES, (a, f) -> cycles.close(a, f.cycle().id())));
        return rows;
    }

    private void move(Actor actor, TaskRef task, Status target) {
        tasks.move(actor, task.id(), content.placeOf(fixture.cycle(), task), target, Place.TOP);
    }

    private void edit(Actor actor, TaskRef task) {
        tasks.edit(actor, task.id(), TaskField.RISK, "", "Ruang sempit");
    }

    private static NewTask aNewTask(Fixture fixture) {
        return NewTask.titled(fixture.cycle().id(), "keuangan", BLITAR, "Menata arsip", Status.RENCANA);
    }

    /** Of what somebody else did; the first that is refused is told as a service tells it. */
    private void undoTheRisk(Actor actor, TaskRef task) {
        applied.clear();
        tasks.edit(Actor.PORTAL, task.id(), TaskField.RISK, "", "Ruang sempit");
        undo.undo(actor, applied.stream(TaskChanged.class).toList()).refused().forEach(refused -> {
            throw refused.reason();
        });
    }

    /** The first that is refused is told as a service tells it. */
    private void applyToMany(Actor actor, TaskRef task, BatchChange change) {
        batch.apply(actor, List.of(task.id()), change, seen -> {}).refused().forEach(refused -> {
            throw refused.reason();
        });
    }

    /** A page that is told nothing is as one that may not read. */
    private static void hearWhatOthersDo(Actor actor) {
        if (!Ears.hear(actor)) {
            Permissions.require(Actor.NOBODY, Action.READ, Scope.WHOLE_PORTAL);
        }
    }
}
