package id.koorwil.portal.task;

import id.koorwil.portal.schedule.DateSpan;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field that is compared with the value that the person saw.
 *
 * @param <T> its value
 */
public sealed class TaskField<T> {

    public static final Editable<String> TITLE = new Editable<>("title", Task::title, Task::retitle);
    public static final Editable<String> DESCRIPTION = new Editable<>("description", Task::description, Task::describe);
    public static final Editable<String> OUTPUT = new Editable<>("output", Task::output, Task::promise);
    public static final Editable<String> RISK = new Editable<>("risk", Task::risk, Task::warnOf);
    public static final Editable<String> EXECUTOR = new Editable<>("executor", Task::executor, Task::assignTo);
    public static final Editable<Priority> PRIORITY = new Editable<>("priority", Task::priority, Task::prioritise);
    public static final Editable<String> REGION = new Editable<>("region", Task::region, Task::handOver);
    /** Start and deadline. */
    public static final Editable<Optional<DateSpan>> DATES = new Editable<>("dates", Task::dates, Task::schedule);

    public static final Editable<Optional<Blockage>> BLOCKAGE = new Editable<>("blockage", Task::blockage, Task::block);
    /** Why the task was sent back; set by who verifies. */
    public static final Editable<String> RETURN_REASON =
            new Editable<>("returnReason", Task::returnReason, Task::explainReturn);
    /** What who asked for verification tells the verifier. */
    public static final Editable<String> REQUEST_NOTE =
            new Editable<>("requestNote", task -> task.request().note(), Task::explainRequest);
    /** Address of what the verifier should look at. */
    public static final Editable<String> REQUEST_LINK =
            new Editable<>("requestLink", task -> task.request().link(), Task::showEvidence);
    /** In per cent; saved by {@link TaskService#report}, because it may move the task. */
    public static final TaskField<Integer> PROGRESS = new TaskField<>("progress", Task::progressPercent);
    /** Saved by {@link TaskService#reassign}, because it takes a place on the other board. */
    public static final TaskField<AspectChoice> ASPECT = new TaskField<>("aspect", Task::aspect);

    private final String name;
    private final Function<Task, T> read;

    private TaskField(String name, Function<Task, T> read) {
        this.name = name;
        this.read = read;
    }

    /** Name in the history and in the bundle, {@code task.field.<name>}. */
    public String name() {
        return name;
    }

    T of(Task task) {
        return read.apply(task);
    }

    /**
     * A field that is saved by itself, by {@link TaskService#edit}.
     *
     * @param <T> its value
     */
    public static final class Editable<T> extends TaskField<T> {

        private final BiConsumer<Task, T> write;

        private Editable(String name, Function<Task, T> read, BiConsumer<Task, T> write) {
            super(name, read);
            this.write = write;
        }

        void set(Task task, T value) {
            write.accept(task, value);
        }
    }
}
