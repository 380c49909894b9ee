package id.koorwil.portal.task;

import id.koorwil.portal.schedule.DateSpan;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field that is saved by itself, with the value that the person saw.
 *
 * @param <T> its value
 */
public final class TaskField<T> {

    public static final TaskField<String> TITLE = new TaskField<>("title", Task::title, Task::retitle);
    public static final TaskField<String> DESCRIPTION =
            new TaskField<>("description", Task::description, Task::describe);
    public static final TaskField<String> OUTPUT = new TaskField<>("output", Task::output, Task::promise);
    public static final TaskField<String> RISK = new TaskField<>("risk", Task::risk, Task::warnOf);
    public static final TaskField<String> EXECUTOR = new TaskField<>("executor", Task::executor, Task::assignTo);
    public static final TaskField<Priority> PRIORITY = new TaskField<>("priority", Task::priority, Task::prioritise);
    public static final TaskField<String> REGION = new TaskField<>("region", Task::region, Task::handOver);
    /** Start and deadline. */
    public static final TaskField<Optional<DateSpan>> DATES = new TaskField<>("dates", Task::dates, Task::schedule);

    public static final TaskField<Optional<Blockage>> BLOCKAGE =
            new TaskField<>("blockage", Task::blockage, Task::block);
    /** Why the task was sent back; set by who verifies. */
    public static final TaskField<String> RETURN_REASON =
            new TaskField<>("returnReason", Task::returnReason, Task::explainReturn);
    /** What who asked for verification tells the verifier. */
    public static final TaskField<VerificationRequest> REQUEST =
            new TaskField<>("request", Task::request, Task::explainRequest);
    /** In per cent; saved by {@link TaskService#report}, because it may move the task. */
    public static final TaskField<Integer> PROGRESS =
            new TaskField<>("progress", Task::progressPercent, (task, percent) -> {
                throw new UnsupportedOperationException("reported, not edited");
            });
    /** Saved by {@link TaskService#reassign}, because it takes a place on the other board. */
    public static final TaskField<AspectChoice> ASPECT = new TaskField<>("aspect", Task::aspect, (task, choice) -> {
        throw new UnsupportedOperationException("reassigned, not edited");
    });

    private final String name;
    private final Function<Task, T> read;
    private final BiConsumer<Task, T> write;

    private TaskField(String name, Function<Task, T> read, BiConsumer<Task, T> write) {
        this.name = name;
        this.read = read;
        this.write = write;
    }

    /** Name in the history and in the bundle, {@code task.field.<name>}. */
    public String name() {
        return name;
    }

    T of(Task task) {
        return read.apply(task);
    }

    void set(Task task, T value) {
        write.accept(task, value);
    }
}
