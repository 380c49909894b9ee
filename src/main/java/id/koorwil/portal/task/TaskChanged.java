package id.koorwil.portal.task;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task was changed; published inside the transaction.
 *
 * @param aspect code of the aspect on whose board it is now
 * @param status the column that it is in now
 * @param before the task before the change; null where there was none
 */
public record TaskChanged(
        long task,
        long cycle,
        String code,
        String aspect,
        Status status,
        long subjectVersion,
        Verb what,
        Actor actor,
        Seat seat,
        Instant at,
        @Nullable TaskMemento before,
        List<FieldChange> fields)
        implements Change {

    static final String KIND = "task";
    static final String DEPENDS_ON = "dependsOn";
    static final String STATUS = "status";
    static final String DELETED = "deleted";
    private static final Set<String> PLACING = Set.of("rank", STATUS, DELETED, TaskField.ASPECT.name());

    public enum Verb {
        CREATED,
        EDITED,
        MOVED,
        DELETED,
        /** Taken out of the bin. */
        RESTORED,
        /** As it was before a change. */
        UNDONE
    }

    /** The columns of a board in which a card came, went or may look another way. */
    public Set<Status> columnsOn(String board) {
        if (changesLinks()) {
            return EnumSet.allOf(Status.class);
        }
        Set<Status> columns = EnumSet.noneOf(Status.class);
        if (aspect.equals(board)) {
            columns.add(status);
        }
        if (aspectBefore().equals(board)) {
            columns.add(before(STATUS).map(Status::valueOf).orElse(status));
        }
        return columns;
    }

    /** Whether it is there only before or only after. */
    public boolean comesOrGoes() {
        return before == null || fields.stream().anyMatch(field -> field.field().equals(DELETED));
    }

    /** The row's version before the change, -1 where there was none. */
    long versionBefore() {
        return before == null ? -1 : before.version();
    }

    /** Whether both are one change, whatever version of the row it is counted to. */
    boolean isAs(TaskChanged other) {
        return task == other.task && what == other.what && at.equals(other.at);
    }

    /** The same change, as if it had come to another version of the row. */
    TaskChanged withVersion(long version) {
        return new TaskChanged(task, cycle, code, aspect, status, version, what, actor, seat, at, before, fields);
    }

    /** Whether a field has another value now. */
    public boolean changes(TaskField<?> field) {
        return fields.stream().anyMatch(change -> change.field().equals(field.name()));
    }

    /** Whether a dependency on a task was added or removed. */
    public boolean links(String predecessor) {
        return links().contains(predecessor);
    }

    /** Codes of the tasks that a dependency on was added or removed. */
    List<String> links() {
        return fields.stream()
                .filter(field -> field.field().equals(DEPENDS_ON))
                .flatMap(field -> Stream.of(Optional.ofNullable(field.before()), Optional.ofNullable(field.after())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the card came, went, or has another place. */
    boolean moves() {
        return fields.stream().anyMatch(field -> PLACING.contains(field.field()));
    }

    /** Whether the card stays in its column and says something else now, as after a drop into another lane. */
    public boolean editsWithinColumn() {
        return fields.stream().noneMatch(field -> field.field().equals(STATUS))
                && fields.stream().anyMatch(field -> !PLACING.contains(field.field()));
    }

    /** Links are counted at their other end too, wherever that is. */
    private boolean changesLinks() {
        return fields.stream()
                .anyMatch(field ->
                        field.field().equals(DEPENDS_ON) || field.field().equals(DELETED));
    }

    private String aspectBefore() {
        return before(TaskField.ASPECT.name())
                .map(choice -> choice.split(" ", 2)[0])
                .orElse(aspect);
    }

    private Optional<String> before(String name) {
        return fields.stream()
                .filter(field -> field.field().equals(name))
                .findFirst()
                .flatMap(field -> Optional.ofNullable(field.before()));
    }

    @Override
    public String subjectKind() {
        return KIND;
    }

    @Override
    public String subjectId() {
        return Long.toString(task);
    }

    @Override
    public String verb() {
        return what.name();
    }
}
