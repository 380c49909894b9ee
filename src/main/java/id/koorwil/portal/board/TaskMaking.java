package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.ui.NewTasks;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskFilterBar;
import id.koorwil.portal.task.ui.TaskWords;
import id.koorwil.portal.task.ui.Undoing;
import java.util.List;
import java.util.function.Supplier;

/** How new tasks come onto a board: typed into a column, by the form, or as copies of others. */
class TaskMaking {

    private final TaskDesk desk;
    private final Supplier<BoardPlace> shown;
    private final BoardCards cards;
    private final Runnable refresh;

    TaskMaking(TaskDesk desk, Supplier<BoardPlace> shown, BoardCards cards, Runnable refresh) {
        this.desk = desk;
        this.shown = shown;
        this.cards = cards;
        this.refresh = refresh;
    }

    /** Whether whoever looks may make any. */
    boolean allowed() {
        return !newTasks().regions().isEmpty();
    }

    /** Puts a + into the columns in which tasks begin. */
    void offer() {
        NewTasks newTasks = newTasks();
        boolean may = allowed();
        cards.columns().forEach(column -> {
            column.offerNothing();
            if (may && column.status().mayBegin()) {
                column.offerQuickAdd(close -> newTasks.quick(column.status(), close));
            }
        });
    }

    void openForm() {
        newTasks().openForm();
    }

    void copy(String code) {
        desk.queries().details(desk.actor(), shown.get().cycle().id(), code).ifPresent(newTasks()::openCopyOf);
    }

    private NewTasks newTasks() {
        BoardPlace on = shown.get();
        return new NewTasks(
                desk, on.cycle(), on.aspect(), on.filter(), on.tasks().names(), this::show);
    }

    private void show(List<TaskRef> made) {
        BoardPlace on = shown.get();
        refresh.run();
        boolean seen = desk.boards()
                .shows(
                        desk.actor(),
                        on.cycle(),
                        on.aspect(),
                        on.filter(),
                        made.stream().map(TaskRef::id).toList());
        if (seen) {
            cards.reveal(made.getFirst().id());
            Undoing.offer(desk, NewTasks.told(made));
        } else {
            String codes = TaskWords.codes(made.stream().map(TaskRef::code).toList());
            Button open = new Button(
                    translate("new.show"),
                    pressed -> shown.get().with(TaskFilterBar.NOTHING).open());
            Notices.staying(translate("new.made-hidden", codes), (Component) open);
        }
    }
}
