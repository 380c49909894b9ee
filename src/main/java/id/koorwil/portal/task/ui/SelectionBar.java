package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.shell.PressedPopover;
import id.koorwil.portal.task.BatchChange;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskQueries.Whereabouts;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many tasks are selected on a page, and what can be done with all of them. */
@CssImport("./task/selection-bar.css")
@CssImport("./task/choices.css")
public class SelectionBar extends Div {

    /** So many tasks that were let go of are named. */
    private static final int NAMED = 3;

    private final TaskDesk desk;
    private final Page page;
    private final Span count = new Span();
    private final Div actions = new Div();
    private List<Long> selected = List.of();

    /** The page on which tasks are selected. */
    public interface Page extends TaskActions.Page {

        Cycle cycle();

        /** What finds the tasks of the page, those too that are scrolled away. */
        TaskFilter filter();

        /** These are not selected any more; what was selected in the meantime is. */
        void letGo(List<Long> tasks);

        /** Nothing is selected any more. */
        void clear();
    }

    public SelectionBar(TaskDesk desk, Page page) {
        this.desk = desk;
        this.page = page;
        addClassName("selection-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("selection.label"));
        count.getElement().setAttribute("role", "status");
        Button delete = new Button(
                getTranslation("action.delete"),
                pressed -> ask(tasks ->
                        desk.overlays().askDeleteMany(tasks.size(), () -> apply(tasks, new BatchChange.Delete()))));
        Button clear = new Button(getTranslation("selection.none"), pressed -> clear());
        clear.addThemeName("tertiary");
        actions.addClassName("selection-actions");
        actions.add(
                opening("selection.move", this::states),
                opening("task.field.executor", this::executor),
                opening("task.field.due", this::due),
                opening("task.field.priority", this::priorities),
                new Button(
                        getTranslation("action.block-ask"),
                        pressed -> ask(tasks -> desk.overlays()
                                .askBlockageOfMany(
                                        desk,
                                        tasks.size(),
                                        blockage -> apply(tasks, new BatchChange.Block(blockage))))),
                delete,
                clear);
        add(count, actions);
        show(List.of());
    }

    /** Shows how many are selected, and nothing where there are none. */
    public void show(List<Long> ids) {
        selected = List.copyOf(ids);
        // not by Flow: windows that are open in it must still be told that they are closed; and the number is spoken
        setClassName("nothing", ids.isEmpty());
        actions.getElement().setAttribute("hidden", ids.isEmpty());
        count.setText(ids.isEmpty() ? "" : getTranslation("selection.count", ids.size()));
    }

    public List<Long> selected() {
        return selected;
    }

    /** After anything has changed: lets go of the tasks that the page does not hold any more, and says which. */
    public void followPage() {
        List<Long> held = held(selected);
        if (held.size() < selected.size()) {
            page.letGo(without(selected, held));
            show(held);
        }
    }

    /** Those of some tasks that the page still holds; of the others it is said where they are. */
    private List<Long> held(List<Long> tasks) {
        if (tasks.isEmpty()) {
            return tasks;
        }
        List<Whereabouts> known = desk.queries().whereabouts(desk.actor(), page.cycle(), page.filter(), tasks);
        Set<Long> held =
                known.stream().filter(Whereabouts::held).map(Whereabouts::id).collect(Collectors.toSet());
        if (held.size() < tasks.size()) {
            tellLetGo(known.stream().filter(task -> !task.held()).toList(), tasks.size() - held.size());
        }
        return tasks.stream().filter(held::contains).toList();
    }

    private void tellLetGo(List<Whereabouts> gone, int number) {
        String named = gone.stream().limit(NAMED).map(this::whereIs).collect(Collectors.joining(", "));
        String more = gone.size() > NAMED ? getTranslation("selection.more", gone.size() - NAMED) : "";
        Notices.done(
                named.isEmpty()
                        ? getTranslation("selection.let-go-gone", number)
                        : getTranslation("selection.let-go", number, (named + " " + more).strip()));
    }

    private String whereIs(Whereabouts task) {
        if (task.deleted()) {
            return getTranslation("selection.now-deleted", task.code());
        }
        if (page.otherBoard(task.aspect()).isPresent()) {
            return getTranslation(
                    "selection.now-on",
                    task.code(),
                    page.otherBoard(task.aspect()).get());
        }
        return getTranslation("selection.not-found-now", task.code());
    }

    /** Moves all of them, as the choice in the bar does. */
    public void move(Status target) {
        apply(new BatchChange.Move(target));
    }

    /** Nothing is selected any more, as other tasks are shown. */
    public void forget() {
        page.clear();
        show(List.of());
    }

    private void clear() {
        forget();
        focusBack();
    }

    /** What was pressed is gone. */
    private void focusBack() {
        getElement().executeJs("window.portal.focusBeside(this)");
    }

    private Div opening(String key, BiConsumer<PressedPopover, Div> fill) {
        Button button = new Button(getTranslation(key));
        PressedPopover.announce(button);
        button.addClickListener(pressed -> {
            PressedPopover popover = PressedPopover.beside(button, getTranslation(key), PopoverPosition.TOP_START);
            Div choices = new Div();
            choices.addClassName("choices");
            fill.accept(popover, choices);
            popover.add(choices);
            popover.open();
        });
        return new Div(button);
    }

    private void states(PressedPopover popover, Div choices) {
        popover.closesWithAPress();
        Stream.of(Status.values())
                .forEach(
                        status -> choices.add(choice(popover, TaskWords.status(status), new BatchChange.Move(status))));
    }

    private void priorities(PressedPopover popover, Div choices) {
        popover.closesWithAPress();
        Stream.of(Priority.values())
                .forEach(priority -> choices.add(
                        choice(popover, TaskWords.priority(priority), new BatchChange.Prioritise(priority))));
    }

    private void executor(PressedPopover popover, Div choices) {
        choices.add(desk.overlays().executor(desk, page.cycle().id(), "", name -> {
            popover.close();
            apply(new BatchChange.Assign(name));
        }));
    }

    private void due(PressedPopover popover, Div choices) {
        choices.add(desk.overlays().day(desk, page.cycle().id(), day -> {
            popover.close();
            apply(new BatchChange.Due(day));
        }));
    }

    private Component choice(PressedPopover popover, String text, BatchChange change) {
        Button choice = new Button(text, pressed -> {
            popover.close();
            apply(change);
        });
        choice.addThemeName("tertiary");
        return choice;
    }

    /** What is answered later is meant for what was selected when it was asked. */
    private void ask(Consumer<List<Long>> question) {
        question.accept(selected);
    }

    private void apply(BatchChange change) {
        apply(selected, change);
    }

    private static List<Long> without(List<Long> all, List<Long> some) {
        return all.stream().filter(task -> !some.contains(task)).toList();
    }

    private void told() {
        page.changed();
        focusBack();
    }

    private void apply(List<Long> tasks, BatchChange change) {
        List<Long> held = held(tasks);
        if (held.isEmpty()) {
            followPage(); // pressed twice, or none of them is where it was seen
            return;
        }
        page.letGo(tasks); // what is selected from now on is for the next change
        show(without(selected, tasks));
        focusBack();
        new BatchRun(desk, UI.getCurrent(), held, change, this::told).start();
    }
}
