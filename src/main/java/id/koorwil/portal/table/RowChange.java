package id.koorwil.portal.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskOptions;
import id.koorwil.portal.task.TaskRow;
import id.koorwil.portal.task.ui.RowPopover;
import id.koorwil.portal.task.ui.TaskActions;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskWords;
import java.util.Optional;

/** One value of a task, changed beside its cell; made for one opening. */
@CssImport("./task/choices.css")
class RowChange extends RowPopover {

    private final TaskActions actions;
    private final TaskRow row;
    private final RowFace.Change what;

    RowChange(TaskDesk desk, TaskActions actions, Cycle cycle, TaskOptions options, TaskRow row, RowFace.Change what) {
        super(row.code() + " · " + what.column().title());
        this.actions = actions;
        this.row = row;
        this.what = what;
        switch (what) {
            case STATUS -> add(states(options));
            case PROGRESS ->
                add(desk.overlays().progress(percent -> {
                    close();
                    actions.report(row.id(), row.progressPercent(), percent);
                    followTheRow();
                }));
            case DATES -> add(desk.overlays().dates(desk, cycle.id(), row.dates(), this::schedule));
            case EXECUTOR -> add(desk.overlays().executor(desk, cycle.id(), row.executor(), this::assign));
        }
    }

    private Div states(TaskOptions options) {
        closesWithAPress();
        Div states = new Div();
        states.addClassName("choices");
        options.targets().forEach(target -> {
            Button state = new Button(TaskWords.status(target), pressed -> {
                close();
                actions.move(row.id(), row.place(), target, Place.TOP);
                followTheRow();
            });
            state.addThemeName("tertiary");
            states.add(state);
        });
        return states;
    }

    private void schedule(Optional<DateSpan> dates) {
        close(actions.edit(
                row.id(),
                TaskField.DATES,
                row.dates(),
                dates,
                span -> span.map(days -> Days.span(days, getLocale())).orElse(getTranslation("task.no-dates"))));
    }

    private void assign(String executor) {
        close(actions.edit(row.id(), TaskField.EXECUTOR, row.executor(), executor, name -> name));
    }

    /** What was refused stays, to be mended. */
    private void close(boolean taken) {
        if (taken) {
            close();
            followTheRow();
        }
    }

    private void followTheRow() {
        getElement().executeJs("window.portal.focusTaskInItsNewRow($0, $1)", row.code(), what.selector());
    }

    void openAtItsCell() {
        openAt(row.code(), what.selector());
    }
}
