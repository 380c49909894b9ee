package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.anActor;
import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Two people work on one board in any order, each with what they saw some time ago; every step keeps what is promised. */
@PortalTest
@RecordApplicationEvents
class InterleavingTest {

    private static final int TASKS = 12;
    private static final int STEPS = 150;
    private static final List<TaskField.Editable<String>> TEXTS =
            List.of(TaskField.TITLE, TaskField.OUTPUT, TaskField.RISK, TaskField.EXECUTOR);

    @Autowired
    private TaskService service;

    @Autowired
    private TaskUndo undo;

    @Autowired
    private TaskBin bin;

    @Autowired
    private TaskContent content;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Cycle cycle;
    private final List<TaskRef> tasks = new ArrayList<>();

    /** Somebody with a page that shows what was there when it was looked at last. */
    private static final class Person {

        private final Actor actor;
        private final UndoStack done = new UndoStack();
        private final Map<Long, TaskDetails> seen = new HashMap<>();

        Person(String name) {
            actor = anActor(name, Seat.leadOf("keuangan"));
        }

        TaskDetails sees(long task) {
            return Objects.requireNonNull(seen.get(task));
        }
    }

    @BeforeEach
    void aBoard() {
        cycle = content.aCycle();
        for (int i = 0; i < TASKS; i++) {
            tasks.add(content.aTask(cycle).titled("Tugas " + i).of(BLITAR).create());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void every_step_does_all_of_what_was_wanted_or_nothing(long seed) {
        Random random = new Random(seed);
        List<Person> people = List.of(new Person("Yusuf"), new Person("Sari"));
        people.forEach(this::look);
        for (int i = 0; i < STEPS; i++) {
            Person person = people.get(random.nextInt(people.size()));
            switch (random.nextInt(6)) {
                case 0 -> look(person);
                case 1, 2 -> move(person, random);
                case 3 -> edit(person, random);
                case 4 -> deleteOrRestore(person, random);
                default -> undoLatest(person);
            }
            assertStrictOrder();
        }
    }

    private void look(Person person) {
        tasks.forEach(task -> person.seen.put(task.id(), stored(task.id())));
    }

    private TaskDetails stored(long task) {
        TaskRef ref = tasks.stream().filter(one -> one.id() == task).findFirst().orElseThrow();
        return content.read(cycle, ref);
    }

    private void move(Person person, Random random) {
        long task = any(random);
        TaskDetails before = stored(task);
        SeenPlace seen = person.sees(task).place();
        List<Status> states = List.of(Status.values());
        Status target = states.get(random.nextInt(states.size()));
        List<String> column = content.column(cycle, target);
        Long above = column.isEmpty() ? null : idOf(column.get(random.nextInt(column.size())));
        if (above != null && above == task) {
            above = null;
        }
        Place place = Place.between(above, null);

        boolean done = attempt(person, () -> service.move(person.actor, task, seen, target, place));

        TaskDetails after = stored(task);
        if (!done) {
            assertThat(after).isEqualTo(before);
            return;
        }
        assertThat(before.place()).isEqualTo(seen);
        assertThat(after.status()).isEqualTo(target);
        List<String> now = content.column(cycle, target);
        assertThat(now.indexOf(after.code()))
                .isEqualTo(above == null ? 0 : now.indexOf(stored(above).code()) + 1);
        assertThat(textsOf(after)).isEqualTo(textsOf(before));
    }

    private void edit(Person person, Random random) {
        long task = any(random);
        TaskDetails before = stored(task);
        int which = random.nextInt(TEXTS.size());
        String seen = textsOf(person.sees(task)).get(which);
        String wanted = "Isi " + random.nextInt(1_000_000);

        boolean done = attempt(person, () -> service.edit(person.actor, task, TEXTS.get(which), seen, wanted));

        TaskDetails after = stored(task);
        if (!done) {
            assertThat(after).isEqualTo(before);
            return;
        }
        assertThat(textsOf(before).get(which)).isEqualTo(seen);
        List<String> expected = new ArrayList<>(textsOf(before));
        expected.set(which, wanted);
        assertThat(textsOf(after)).isEqualTo(expected);
        assertThat(after.place()).isEqualTo(before.place());
    }

    private void deleteOrRestore(Person person, Random random) {
        long task = any(random);
        TaskDetails before = stored(task);

        boolean done = attempt(
                person,
                before.deleted() ? () -> bin.restore(person.actor, task) : () -> service.delete(person.actor, task));

        TaskDetails after = stored(task);
        if (done) {
            assertThat(after.deleted()).isNotEqualTo(before.deleted());
            assertThat(textsOf(after)).isEqualTo(textsOf(before));
            assertThat(after.status()).isEqualTo(before.status());
        } else {
            assertThat(after).isEqualTo(before);
        }
    }

    private void undoLatest(Person person) {
        Optional<List<TaskChanged>> latest = person.done.latest();
        if (latest.isEmpty()) {
            return;
        }
        TaskChanged change = latest.get().getFirst();
        TaskMemento was = Objects.requireNonNull(change.before());
        TaskDetails before = stored(change.task());
        events.clear();

        Undone undone = undo.undo(person.actor, latest.get());
        person.done.undone(latest.get(), undone);

        TaskDetails after = stored(change.task());
        boolean nobodySince = before.version() == change.subjectVersion();
        assertThat(undone.refused().isEmpty()).isEqualTo(nobodySince);
        if (!nobodySince) {
            assertThat(after).isEqualTo(before);
            assertThat(undone.refused().getFirst().reason()).isInstanceOf(ChangedSince.class);
        } else {
            assertThat(textsOf(after)).containsExactly(was.title(), was.output(), was.risk(), was.executor());
            assertThat(List.<Object>of(
                            after.status(),
                            after.statusSince(),
                            after.movedAt(),
                            after.progressPercent(),
                            after.returned(),
                            after.deleted()))
                    .containsExactly(
                            was.status(),
                            micros(was.statusSince()),
                            micros(was.movedAt()),
                            was.progressPercent(),
                            was.returned(),
                            was.deletedAt() != null);
        }
    }

    /** As the database keeps it. */
    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it was done; then it can be undone. */
    private boolean attempt(Person person, Runnable action) {
        events.clear();
        try {
            action.run();
        } catch (StaleMove | FieldConflict | NotYetVerified | DeletionRefused | TaskDeleted | InvalidValue refused) {
            return false;
        }
        List<TaskChanged> step = events.stream(TaskChanged.class).toList();
        if (!step.isEmpty()) {
            person.done.push(step);
        }
        return true;
    }

    private long any(Random random) {
        return tasks.get(random.nextInt(tasks.size())).id();
    }

    private long idOf(String code) {
        return tasks.stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> textsOf(TaskDetails task) {
        return List.of(task.title(), task.output(), task.risk(), task.executor());
    }

    /** No two cards of a column, deleted ones included, have one place. */
    private void assertStrictOrder() {
        assertThat(jdbc.sql("""
                        SELECT COUNT(*) - COUNT(DISTINCT status, rank_key) FROM task WHERE cycle_id = :cycle
                        """).param("cycle", cycle.id()).query(Integer.class).single())
                .isZero();
    }
}
