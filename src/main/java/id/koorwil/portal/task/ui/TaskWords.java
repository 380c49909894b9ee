package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.database.DatabaseTrouble;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.CycleClosed;
import id.koorwil.portal.programme.InvalidRow;
import id.koorwil.portal.programme.StaleRow;
import id.koorwil.portal.shell.DatabaseNotice;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.ChangedSince;
import id.koorwil.portal.task.DeletionRefused;
import id.koorwil.portal.task.FieldConflict;
import id.koorwil.portal.task.InvalidValue;
import id.koorwil.portal.task.NotYetVerified;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.StaleMove;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDeleted;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.UnknownTask;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words for states, and for why something was refused. */
public final class TaskWords {

    private static final int NAMED = 3;

    private TaskWords() {}

    public static String status(Status status) {
        return translate("status." + status);
    }

    public static String priority(Priority priority) {
        return translate("priority." + priority);
    }

    public static String waitsFor(Blockage.WaitsFor who) {
        return translate("blockage." + who);
    }

    /** The name of a field. */
    public static String field(String name) {
        return translate("task.field." + name);
    }

    /** Why a task cannot be shown; empty if it can. */
    public static Optional<String> gone(Optional<TaskDetails> task, String code, Cycle cycle, Locale locale) {
        if (task.isEmpty()) {
            return Optional.of(translate("task.unknown", code, cycle.name()));
        }
        return task.filter(TaskDetails::deleted)
                .map(found -> deleted(found.code(), found.changedBy(), found.changedAt(), locale));
    }

    private static String deleted(String code, String by, Instant at, Locale locale) {
        return translate("refused.deleted", code, by, Days.moment(at, locale));
    }

    /** That a task came back, and why if that was said. */
    public static String returned(String reason) {
        return reason.isEmpty() ? translate("card.returned") : translate("card.returned-why", reason);
    }

    /** What holds a task up and who must act. */
    public static String blockage(Optional<Blockage> blockage) {
        return blockage.map(what -> what.reason() + " · " + waitsFor(what.waitsFor()))
                .orElse("");
    }

    /** A sentence for a refusal of the task's service; empty for what is none, which is an error. */
    public static Optional<String> refusal(RuntimeException refused, Locale locale) {
        if (DatabaseTrouble.is(refused)) {
            return Optional.of(DatabaseNotice.sentence(refused));
        }
        return Optional.ofNullable(
                switch (refused) {
                    case StaleMove stale ->
                        translate(
                                "refused.stale-move",
                                stale.code(),
                                stale.by(),
                                Days.moment(stale.at(), locale),
                                status(stale.now().status()));
                    case NotYetVerified early ->
                        translate("refused.not-yet-verified", early.code(), status(early.status()));
                    case NotPermitted no -> translate("refused.not-permitted." + no.action());
                    case CycleClosed closed -> translate("refused.cycle-closed");
                    case TaskDeleted gone -> deleted(gone.code(), gone.by(), gone.at(), locale);
                    case UnknownTask unknown -> translate("refused.unknown");
                    case InvalidValue invalid -> invalid(invalid);
                    case FieldConflict conflict ->
                        translate(
                                "refused.conflict",
                                translate("task.field." + conflict.field().name()),
                                conflict.by(),
                                Days.moment(conflict.at(), locale));
                    case StaleRow stale -> translate("refused.stale-row");
                    case InvalidRow invalid -> translate("refused.invalid-row");
                    case ChangedSince since ->
                        translate("refused.changed-since", since.code(), since.by(), Days.moment(since.at(), locale));
                    case DeletionRefused kept
                    when kept.dependents().isEmpty() -> translate("refused.delete-done", kept.code());
                    case DeletionRefused kept ->
                        translate("refused.delete-needed", kept.code(), String.join(", ", kept.dependents()));
                    default -> null;
                });
    }

    /** What is wrong with a value, to stand beside its field. */
    public static String invalid(InvalidValue invalid) {
        Object argument = invalid.argument() instanceof Status status ? status(status) : invalid.argument();
        return translate("invalid." + invalid.problem(), argument);
    }

    /** Tasks by their codes where they are few, else by their number. */
    public static String codes(List<String> codes) {
        return codes.size() > NAMED ? translate("tasks.many", codes.size()) : String.join(", ", codes);
    }

    /** What a list says that shows no task. */
    public static String noTasks(TaskFilter filter) {
        return translate(filter.narrows() ? "table.empty" : "table.none");
    }
}
