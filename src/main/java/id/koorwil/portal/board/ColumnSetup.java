package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.programme.BoardColumn;
import id.koorwil.portal.programme.BoardColumns;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskWords;
import java.util.Locale;

/** What the columns of a board are called, and how who is in charge changes that. */
record ColumnSetup(TaskDesk desk, BoardColumns columns) {

    /** What was set for a column, in the portal's own words where nothing was. */
    ColumnHead.Words words(BoardPlace on, Status status, Locale language) {
        BoardColumn set = on.column(status);
        String title = set.title(language);
        String explanation = set.explanation(language);
        return new ColumnHead.Words(
                title.isEmpty() ? TaskWords.status(status) : title,
                explanation.isEmpty() ? translate("column.why." + status) : explanation,
                set.softLimit(),
                !on.cycle().closed()
                        && Permissions.allows(desk.actor(), Action.CHANGE_BOARD, new Scope(on.aspect(), null)));
    }

    /** Opens the words of a column to be changed. */
    void open(BoardPlace on, Status status, Runnable changed) {
        desk.overlays().openColumn(on.column(status), TaskWords.status(status), wanted -> {
            columns.put(desk.actor(), on.cycle().id(), wanted);
            Notices.done(translate("done.column", TaskWords.status(status)));
            changed.run();
        });
    }
}
