package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskOptions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A task with all its fields: over a page or alone. */
@CssImport("./task/task-panel.css")
class TaskPanel extends Section {

    private final TaskDesk desk;
    private final PanelSurroundings surroundings;
    private final Div head = new Div();
    private final Div notes = new Div();
    private final Div body = new Div();
    private final Div foot = new Div();
    private final Span saveState = new Span();
    private final TaskActions actions;
    private Optional<Shown> shown = Optional.empty();

    TaskPanel(TaskDesk desk, PanelSurroundings surroundings) {
        this.desk = desk;
        this.surroundings = surroundings;
        this.actions = new TaskActions(desk, this::afterAction);
        addClassName("task-panel");
        getElement().setAttribute("data-testid", "task-panel");
        getElement().setAttribute("tabindex", "-1");
        head.addClassName("panel-head");
        foot.addClassName("panel-foot");
        saveState.addClassName("save-state");
        saveState.getElement().setAttribute("role", "status");
        add(head, notes, body, foot);
    }

    private record Shown(Cycle cycle, TaskDetails task) {}

    /** Shows a task. */
    void show(Cycle cycle, TaskDetails task) {
        shown = Optional.of(new Shown(cycle, task));
        saveState.setText("");
        showHead(cycle, task);
        showBody(cycle, task);
    }

    private void afterAction() {
        reload();
        surroundings.changed().run();
    }

    private void reload() {
        shown.ifPresent(old -> desk.queries()
                .details(desk.actor(), old.cycle().id(), old.task().code())
                .filter(task -> !task.deleted())
                .ifPresent(task -> show(old.cycle(), task)));
    }

    /** After a field was saved: what else stands on the panel may have changed with it, the other fields stay. */
    private final class FieldSaved implements SaveState {

        @Override
        public void saved() {
            shown.ifPresent(old -> desk.queries()
                    .details(desk.actor(), old.cycle().id(), old.task().code())
                    .ifPresent(task -> {
                        boolean rebuilt = !TaskOptions.of(desk.actor(), old.cycle(), task.scope(), task.status())
                                        .equals(TaskOptions.of(
                                                desk.actor(),
                                                old.cycle(),
                                                old.task().scope(),
                                                old.task().status()))
                                || !task.dependsOn().equals(old.task().dependsOn())
                                || task.status() != old.task().status();
                        shown = Optional.of(new Shown(old.cycle(), task));
                        showHead(old.cycle(), task);
                        if (rebuilt) {
                            showBody(old.cycle(), task);
                        }
                    }));
            String now = DateTimeFormatter.ofPattern("HH.mm").format(LocalTime.now(desk.clock()));
            saveState.setText(getTranslation("panel.saved", now));
            saveState.removeClassName("not-saved");
            surroundings.changed().run();
        }

        @Override
        public void notSaved() {
            saveState.setText(getTranslation("panel.not-saved"));
            saveState.addClassName("not-saved");
        }
    }

    private void showHead(Cycle cycle, TaskDetails task) {
        Actor actor = desk.actor();
        TaskOptions options = TaskOptions.of(actor, cycle, task.scope(), task.status());
        Span code = new Span(task.code());
        code.addClassName("code");
        Div line = new Div(code, status(task, options));
        line.addClassName("panel-line");
        lateness(cycle, task).ifPresent(line::add);
        Span space = new Span();
        space.addClassName("space");
        line.add(space);
        if (!surroundings.alone()) {
            Anchor alone = new Anchor(
                    TaskNavigation.sharedTask(cycle.id(), task.code()).href(), Glyph.EXPAND.draw());
            alone.getElement().setAttribute("router-link", true);
            alone.addClassName("icon-link");
            alone.setAriaLabel(getTranslation("panel.alone"));
            Button close = new Button(
                    Glyph.CLOSE.draw(), pressed -> surroundings.close().run());
            close.addThemeName("tertiary");
            close.setAriaLabel(getTranslation("panel.close"));
            line.add(alone, close);
        }
        H2 title = new H2(task.title());
        title.getElement().setAttribute("dir", "auto");
        head.removeAll();
        head.add(line, title);
        setAriaLabel(task.code() + " " + task.title());
        showNotes(task);
        showFoot(cycle, task, options);
    }

    private Component status(TaskDetails task, TaskOptions options) {
        if (options.targets().isEmpty()) {
            Span chip = new Span(TaskWords.status(task.status()));
            chip.addClassNames("status", task.status().name());
            return chip;
        }
        List<Status> choices = new ArrayList<>(List.of(Status.values()));
        choices.removeIf(status -> status != task.status() && !options.targets().contains(status));
        Select<Status> select = new Select<>();
        select.setItems(choices);
        select.setItemLabelGenerator(TaskWords::status);
        select.setValue(task.status());
        select.setAriaLabel(getTranslation("task.field.status"));
        select.addClassNames("status", task.status().name());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.move(task.id(), new SeenPlace(task.status(), task.rank()), change.getValue(), Place.TOP);
            }
        });
        return select;
    }

    private Optional<Span> lateness(Cycle cycle, TaskDetails task) {
        LocalDate today = cycle.judgedOn(desk.today());
        return task.dates()
                .filter(days -> task.status() != Status.SELESAI && days.end().isBefore(today))
                .map(days -> {
                    Span late = new Span(getTranslation("due.late", ChronoUnit.DAYS.between(days.end(), today)));
                    late.addClassName("late-mark");
                    return late;
                });
    }

    private void showNotes(TaskDetails task) {
        notes.removeAll();
        task.blockage()
                .ifPresent(blockage -> notes.add(note(
                        "blocked",
                        getTranslation(
                                "panel.blocked",
                                blockage.reason(),
                                TaskWords.waitsFor(blockage.waitsFor()),
                                Days.full(blockage.since(), getLocale())))));
        if (task.returned()) {
            notes.add(note(
                    "returned",
                    task.returnReason().isEmpty()
                            ? getTranslation("card.returned")
                            : getTranslation("card.returned-why", task.returnReason())));
        }
        if (task.status() == Status.DIPERIKSA && !task.request().note().isEmpty()) {
            notes.add(note(
                    "request", getTranslation("panel.request", task.request().note())));
        }
        if (task.status() == Status.DIPERIKSA && !task.request().link().isEmpty()) {
            Anchor link = new Anchor(task.request().link(), task.request().link());
            link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
            notes.add(new Paragraph(link));
        }
    }

    private static Paragraph note(String kind, String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("panel-note", kind);
        note.getElement().setAttribute("dir", "auto");
        return note;
    }

    private void showBody(Cycle cycle, TaskDetails task) {
        Actor actor = desk.actor();
        TaskOptions options = TaskOptions.of(actor, cycle, task.scope(), task.status());
        Names names = desk.programme().names(actor, cycle.id());
        var subThemes = desk.programme().subThemes(actor);
        var calendar = desk.programme().workingCalendar(actor);
        FieldSaved fieldSaved = new FieldSaved();
        body.removeAll();
        if (options.edit()) {
            body.add(new TaskForm(desk, task, names, subThemes, calendar, fieldSaved));
        } else {
            if (options.lockedBecauseDone()) {
                body.add(note("locked", getTranslation("panel.locked")));
            }
            body.add(new TaskReading(task, names, subThemes, calendar));
        }
        body.add(new DependencyList(desk, cycle, task, options.edit(), fieldSaved, surroundings.linkTo()));
        Paragraph origin = new Paragraph(getTranslation(
                "panel.origin",
                task.createdBy(),
                Days.moment(task.createdAt(), getLocale()),
                task.changedBy(),
                Days.moment(task.changedAt(), getLocale())));
        origin.addClassName("origin");
        body.add(origin);
    }

    private void showFoot(Cycle cycle, TaskDetails task, TaskOptions options) {
        foot.removeAll();
        if (options.request()) {
            Button request =
                    new Button(getTranslation("action.request"), pressed -> actions.requestVerification(task.id()));
            request.addThemeName("primary");
            foot.add(request);
        }
        if (options.edit() && task.status() != Status.SELESAI) {
            foot.add(
                    task.blockage().isPresent()
                            ? new Button(
                                    getTranslation("action.unblock"),
                                    pressed -> actions.unblock(task.id(), task.blockage()))
                            : new Button(
                                    getTranslation("action.block"),
                                    pressed -> actions.askBlockage(task.id(), task.code())));
        }
        Button copy = new Button(
                getTranslation("action.copy-link"),
                Glyph.LINK.draw(),
                pressed -> TaskActions.copyLink(
                        TaskNavigation.sharedTask(cycle.id(), task.code()).href()));
        foot.add(copy);
        if (options.delete()) {
            Button delete = new Button(
                    getTranslation("action.delete"),
                    Glyph.TRASH.draw(),
                    pressed -> actions.askDelete(task.id(), task.code(), surroundings.deleted()));
            foot.add(delete);
        }
        foot.add(saveState);
    }
}
