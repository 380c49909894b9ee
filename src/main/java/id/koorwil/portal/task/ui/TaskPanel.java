package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.live.Heard;
import id.koorwil.portal.live.PresentPeople;
import id.koorwil.portal.live.Round;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.schedule.WorkingCalendar;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskOptions;
import java.util.List;
import java.util.Optional;

/** A task with all its fields: over a page or alone. */
@JsModule("./task/saving.ts")
@JsModule("./task/when-free.ts")
@CssImport("./task/task-panel.css")
class TaskPanel extends Section {

    private final TaskDesk desk;
    private final PanelSurroundings surroundings;
    private final Cycle cycle;
    private final PanelHead head;
    private final PanelNotes notes = new PanelNotes();
    private final SeriesNote series;
    private final Div fields = new Div();
    private final DependencyList dependencies;
    private final PanelOrigin origin = new PanelOrigin();
    private final PanelFoot foot;
    private final PresentPeople people;
    private Optional<TaskForm> form = Optional.empty();
    private final FieldSaved fieldSaved = new FieldSaved();
    private TaskDetails task;

    TaskPanel(TaskDesk desk, PanelSurroundings surroundings, Cycle cycle, TaskDetails task) {
        this.desk = desk;
        this.surroundings = surroundings;
        this.cycle = cycle;
        this.task = task;
        TaskActions actions = new TaskActions(desk, this::afterAction);
        String link = TaskNavigation.sharedTask(cycle.id(), task.code()).href();
        people = new PresentPeople(desk.presence());
        head = new PanelHead(
                desk, people, surroundings, link, (seen, target) -> actions.move(task.id(), seen, target, Place.TOP));
        series = SeriesNote.linked(desk);
        foot = new PanelFoot(actions, this::copy, surroundings.deleted(), link);
        dependencies = new DependencyList(desk, cycle, task.id(), fieldSaved, surroundings.linkTo());
        addClassName("task-panel");
        getElement().setAttribute("data-testid", "task-panel");
        getElement().setAttribute("tabindex", "-1");
        addAttachListener(attached -> getElement().executeJs("window.portal.showSaving(this)"));
        people.at("tugas/" + task.id());
        add(head, notes, series, fields, dependencies, origin, foot);
        desk.live().follow(this, this::follow);
        showFields();
        showAround();
    }

    /** After an action any field may have another value, as progress after a move. */
    private void afterAction() {
        boolean there = showAnew();
        surroundings.changed().run();
        if (there) {
            keepFocus();
        } else {
            surroundings.deleted().run();
        }
    }

    /** What was pressed may be gone with what it did; whoever pressed it stays in the panel. */
    private void keepFocus() {
        getElement().executeJs("if (document.activeElement === document.body) this.focus()");
    }

    /** Reads the task again, as after something was done with it elsewhere on the page; answers whether it is there. */
    boolean showAnew() {
        TaskDetails before = task;
        TaskOptions could = options();
        boolean there = read();
        if (there && !task.equals(before)) {
            foot.say("", true);
            followFields(could);
        }
        if (there) {
            showAround(); // even so: a choice that was refused is taken back
        }
        return there;
    }

    /** Shows what others did, and leaves alone what is being typed. */
    private void follow(Round round) {
        if (!round.everything() && round.heard().stream().noneMatch(this::concerns)) {
            return;
        }
        TaskOptions could = options();
        if (!read()) {
            surroundings.deleted().run();
            if (round.heard().stream().anyMatch(this::isBySomebodyElse)) {
                Notices.refused(getTranslation("refused.deleted-meanwhile", task.code()));
            }
        } else {
            followFields(could);
            showAround();
        }
    }

    /** What is being typed is left alone, as long as it may be changed at all. */
    private void followFields(TaskOptions could) {
        if (form.isPresent() && sameFields(could, options())) {
            form.get().follow(task, options());
        } else {
            showFields();
        }
    }

    private boolean isBySomebodyElse(Heard heard) {
        return heard.change().actor().accountId() != desk.actor().accountId();
    }

    private boolean concerns(Heard heard) {
        return heard.change() instanceof TaskChanged change
                && (change.task() == task.id()
                        ? change.subjectVersion() > task.version()
                        : task.linksTo(change.code()) || change.links(task.code()));
    }

    /** Whether there is still something to show. */
    private boolean read() {
        var now = desk.queries().details(desk.actor(), cycle.id(), task.code()).filter(found -> !found.deleted());
        now.ifPresent(found -> task = found);
        return now.isPresent();
    }

    private TaskOptions options() {
        return TaskOptions.of(desk.actor(), cycle, task.scope(), task.status());
    }

    /** After a field was saved: what stands around the fields may have changed with it, the fields themselves stay. */
    private final class FieldSaved implements SaveState {

        @Override
        public void saved() {
            TaskOptions could = options();
            if (read()) {
                followFields(could);
            }
            showAround();
            foot.say(getTranslation("panel.saved", Days.time(desk.clock().instant(), getLocale())), true);
            surroundings.changed().run();
        }

        @Override
        public void notSaved() {
            foot.say(getTranslation("panel.not-saved"), false);
        }
    }

    /** Whether a task is edited, or read, as before; then the fields stay, and with them what is typed. */
    private static boolean sameFields(TaskOptions before, TaskOptions now) {
        return before.edit() == now.edit() && before.lock().equals(now.lock());
    }

    private void copy(TaskDetails of) {
        new NewTasks(
                        desk,
                        cycle,
                        of.aspect().aspect(),
                        TaskFilter.NONE,
                        desk.programme().names(desk.actor(), cycle.id()),
                        made -> {
                            Undoing.offer(desk, NewTasks.told(made));
                            surroundings.changed().run();
                        })
                .openCopyOf(of);
    }

    private void showFields() {
        Actor actor = desk.actor();
        Names names = desk.programme().names(actor, cycle.id());
        List<SubTheme> subThemes = desk.programme().subThemes(actor);
        WorkingCalendar calendar = desk.programme().workingCalendar(actor);
        TaskOptions options = options();
        fields.removeAll();
        form = Optional.empty();
        if (options.edit()) {
            TaskForm made = new TaskForm(desk, task, options, names, subThemes, calendar, fieldSaved);
            fields.add(made);
            form = Optional.of(made);
            return;
        }
        options.lock().ifPresent(lock -> fields.add(PanelNotes.note("locked", getTranslation("panel.locked." + lock))));
        fields.add(new TaskReading(task, names, subThemes, calendar));
    }

    private void showAround() {
        TaskOptions options = options();
        setAriaLabel(task.code() + " " + task.title());
        head.show(cycle, task, options);
        notes.show(task);
        series.show(cycle.id(), task.series().orElse(""));
        dependencies.show(task, options.edit());
        origin.show(task);
        foot.show(task, options);
    }
}
