package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.AspectChoice;
import id.koorwil.portal.task.InvalidValue;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Making tasks: by a title and Enter in a column, or by the full form. A new task inherits what the page is filtered by. */
public class NewTasks {

    private static final int LONGEST_TITLE = 200;

    private final TaskDesk desk;
    private final Cycle cycle;
    private final String aspect;
    private final TaskFilter filter;
    private final Names names;
    private final Consumer<List<TaskRef>> made;

    /**
     * New tasks of a board.
     *
     * @param made what the page does with them, so that they are seen
     */
    public NewTasks(
            TaskDesk desk, Cycle cycle, String aspect, TaskFilter filter, Names names, Consumer<List<TaskRef>> made) {
        this.desk = desk;
        this.cycle = cycle;
        this.aspect = aspect;
        this.filter = filter;
        this.names = names;
        this.made = made;
    }

    /** The regions that whoever looks may make tasks for. */
    public List<String> regions() {
        Actor actor = desk.actor();
        return cycle.closed()
                ? List.of()
                : names.regions().keySet().stream()
                        .filter(region -> Permissions.allows(actor, Action.CREATE_TASK, new Scope(aspect, region)))
                        .toList();
    }

    /** The region that a new task gets without being asked: the filter's, else the own one, else the only one. */
    private Optional<String> region(List<String> allowed) {
        if (filter.regions().size() == 1) {
            String only = filter.regions().iterator().next();
            Optional<String> wanted =
                    only.equals(TaskFilter.MINE) ? desk.actor().ownRegion() : Optional.of(only);
            if (wanted.filter(allowed::contains).isPresent()) {
                return wanted;
            }
        }
        return desk.actor()
                .ownRegion()
                .filter(allowed::contains)
                .or(() -> allowed.size() == 1 ? Optional.of(allowed.getFirst()) : Optional.empty());
    }

    /** The quick way, in a column: a title and Enter; several pasted lines are offered as many tasks. */
    public Component quick(Status status, Runnable close) {
        List<String> allowed = regions();
        ComboBox<String> region = regionField(allowed);
        TextArea title = new TextArea();
        title.setPlaceholder(text("new.title"));
        title.setAriaLabel(text("new.title"));
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.setMaxRows(6);
        title.setWidthFull();
        title.focus();
        DraftKeeper.watch(
                title, desk.actor().username(), "new/" + cycle.id() + "/" + aspect + "/" + status, title::setValue);
        Span hint = new Span(text("new.hint"));
        hint.addClassName("hint");
        Button add = new Button(text("new.add"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        title.addValueChangeListener(typed -> {
            int lines = lines(typed.getValue()).size();
            add.setText(lines > 1 ? text("new.add-many", lines) : text("new.add"));
        });
        // Enter makes the task, and only Shift+Enter a line
        title.getElement()
                .executeJs(
                        "this.addEventListener('keydown', e => { if (e.key === 'Enter' && !e.shiftKey) e.preventDefault(); })");
        Runnable make = () -> {
            if (region.getValue() == null) {
                region.setInvalid(true);
                region.setErrorMessage(text("invalid.EMPTY", ""));
                return;
            }
            List<String> titles = lines(title.getValue());
            NewTask pattern = NewTask.titled(cycle.id(), aspect, region.getValue(), "", status);
            if (filter.executors().size() == 1) {
                pattern = pattern.withExecutor(filter.executors().iterator().next());
            }
            NewTask wanted = pattern;
            List<String> all = titles.isEmpty() ? List.of("") : titles;
            attempt(title, () -> {
                List<TaskRef> tasks = desk.tasks().createAll(desk.actor(), wanted, all);
                DraftKeeper.forget(title);
                title.clear();
                title.setInvalid(false);
                made.accept(tasks);
            });
        };
        add.addClickListener(pressed -> make.run());
        title.addKeyDownListener(Key.ENTER, pressed -> make.run());
        title.addKeyDownListener(Key.ESCAPE, pressed -> close.run());
        Button cancel = new Button(text("action.cancel"), pressed -> close.run());
        Div buttons = new Div(add, cancel);
        buttons.addClassName("filter-buttons");
        Div form = region(allowed).isPresent() ? new Div(title, hint, buttons) : new Div(title, region, hint, buttons);
        form.addClassName("quick-add");
        return form;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The full form, in a dialog. */
    public void openForm() {
        List<String> allowed = regions();
        Dialog dialog = new Dialog(text("new.form-title"));
        dialog.addClassName("new-task");
        TextField title = new TextField(text("task.field.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        ComboBox<String> region = regionField(allowed);
        ComboBox<SubTheme> subTheme = new ComboBox<>(text("task.field.subTheme"));
        subTheme.setItems(desk.programme().subThemes(desk.actor()).stream()
                .filter(candidate -> candidate.aspect().equals(aspect))
                .toList());
        subTheme.setItemLabelGenerator(SubTheme::name);
        DayPicker start = new DayPicker(
                text("task.field.start"), desk.today(), UI.getCurrent().getLocale());
        DayPicker due = new DayPicker(
                text("task.field.due"), desk.today(), UI.getCurrent().getLocale());
        TextField executor = new TextField(text("task.field.executor"));
        executor.setMaxLength(100);
        if (filter.executors().size() == 1) {
            executor.setValue(filter.executors().iterator().next());
        }
        Select<Priority> priority = new Select<>();
        priority.setLabel(text("task.field.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(TaskWords::priority);
        priority.setValue(Priority.SEDANG);
        TextArea output = new TextArea(text("task.field.output"));
        output.setMaxLength(500);
        TextArea risk = new TextArea(text("task.field.risk"));
        risk.setMaxLength(500);
        TextArea description = new TextArea(text("task.field.description"));
        description.setMaxLength(4000);
        String drafts = "form/" + cycle.id() + "/" + aspect + "/";
        DraftKeeper.watch(title, desk.actor().username(), drafts + "title", title::setValue);
        for (TextArea area : List.of(output, risk, description)) {
            DraftKeeper.watch(area, desk.actor().username(), drafts + area.getLabel(), area::setValue);
        }
        Button save = new Button(text("new.add"), pressed -> {
            if (region.getValue() == null) {
                region.setInvalid(true);
                region.setErrorMessage(text("invalid.EMPTY", ""));
                return;
            }
            if ((start.getValue() == null) != (due.getValue() == null)) {
                due.setInvalid(true);
                due.setErrorMessage(text("invalid.ONE_DAY_MISSING", ""));
                return;
            }
            if (start.getValue() != null && due.getValue().isBefore(start.getValue())) {
                due.setInvalid(true);
                due.setErrorMessage(text("invalid.END_BEFORE_START", ""));
                return;
            }
            NewTask wanted = new NewTask(
                    cycle.id(),
                    new AspectChoice(
                            aspect,
                            subTheme.getValue() == null
                                    ? null
                                    : subTheme.getValue().code()),
                    region.getValue(),
                    title.getValue(),
                    Status.RENCANA,
                    priority.getValue(),
                    start.getValue() == null
                            ? Optional.empty()
                            : Optional.of(new DateSpan(start.getValue(), due.getValue())),
                    executor.getValue(),
                    output.getValue(),
                    risk.getValue(),
                    description.getValue());
            attempt(title, () -> {
                TaskRef task = desk.tasks().create(desk.actor(), wanted);
                List.of(title, output, risk, description).forEach(DraftKeeper::forget);
                dialog.close();
                made.accept(List.of(task));
            });
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div form =
                new Div(title, region, subTheme, row(start, due), row(executor, priority), output, risk, description);
        form.addClassName("task-form");
        dialog.add(form);
        dialog.getFooter().add(new Button(text("action.cancel"), pressed -> dialog.close()), save);
        dialog.open();
    }

    private ComboBox<String> regionField(List<String> allowed) {
        ComboBox<String> field = new ComboBox<>(text("task.field.region"));
        field.setItems(allowed);
        field.setItemLabelGenerator(code -> names.regions().getOrDefault(code, code));
        field.setRequired(true);
        region(allowed).ifPresent(field::setValue);
        return field;
    }

    private static void attempt(HasValidationProperties title, Runnable action) {
        try {
            action.run();
        } catch (InvalidValue invalid) {
            title.setInvalid(true);
            title.setErrorMessage(TaskWords.invalid(invalid));
        } catch (RuntimeException refused) {
            Notices.refused(
                    TaskWords.refusal(refused, UI.getCurrent().getLocale()).orElseThrow(() -> refused));
        }
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("task-row");
        return row;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
