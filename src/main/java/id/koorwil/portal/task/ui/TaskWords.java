package id.koorwil.portal.task.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.programme.CycleClosed;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.DeletionRefused;
import id.koorwil.portal.task.FieldConflict;
import id.koorwil.portal.task.InvalidValue;
import id.koorwil.portal.task.NotYetVerified;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.StaleMove;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDeleted;
import id.koorwil.portal.task.UnknownTask;
import java.util.Locale;
import java.util.Optional;

/** The words for states, and for why something was refused. */
public final class TaskWords {

    private TaskWords() {}

    public static String status(Status status) {
        return text("status." + status);
    }

    public static String priority(Priority priority) {
        return text("priority." + priority);
    }

    public static String waitsFor(Blockage.WaitsFor who) {
        return text("blockage." + who);
    }

    /** A sentence for a refusal of the task's service; empty for what is none, which is an error. */
    public static Optional<String> refusal(RuntimeException refused, Locale locale) {
        return Optional.ofNullable(
                switch (refused) {
                    case StaleMove stale ->
                        text(
                                "refused.stale-move",
                                stale.code(),
                                stale.by(),
                                Days.moment(stale.at(), locale),
                                status(stale.now()));
                    case NotYetVerified early -> text("refused.not-yet-verified", early.code(), status(early.status()));
                    case NotPermitted no -> text("refused.not-permitted." + no.action());
                    case CycleClosed closed -> text("refused.cycle-closed");
                    case TaskDeleted gone ->
                        text("refused.deleted", gone.code(), gone.by(), Days.moment(gone.at(), locale));
                    case UnknownTask unknown -> text("refused.unknown");
                    case InvalidValue invalid -> invalid(invalid);
                    case FieldConflict conflict ->
                        text(
                                "refused.conflict",
                                text("task.field." + conflict.field().name()),
                                conflict.by(),
                                Days.moment(conflict.at(), locale));
                    case DeletionRefused kept
                    when kept.dependents().isEmpty() -> text("refused.delete-done", kept.code());
                    case DeletionRefused kept ->
                        text("refused.delete-needed", kept.code(), String.join(", ", kept.dependents()));
                    default -> null;
                });
    }

    /** What is wrong with a value, to stand beside its field. */
    public static String invalid(InvalidValue invalid) {
        Object argument = invalid.argument() instanceof Status status ? status(status) : invalid.argument();
        return text("invalid." + invalid.problem(), argument);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
