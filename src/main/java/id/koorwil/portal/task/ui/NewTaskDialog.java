package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.shell.DraftKeeper.Draft;
import id.koorwil.portal.shell.Rebuilt;
import id.koorwil.portal.task.AspectChoice;
import id.koorwil.portal.task.InvalidValue;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The full form of a new task. */
class NewTaskDialog extends QuestionDialog {

    private final NewTasks tasks;
    private final TextField title = new TextField(getTranslation("task.field.title"));
    private final RegionsField regions;
    private final ComboBox<SubTheme> subTheme = new ComboBox<>(getTranslation("task.field.subTheme"));
    private final DayPair days;
    private final ExecutorField executor;
    private final PriorityField priority = new PriorityField();
    private final LongText output = new LongText("output");
    private final LongText risk = new LongText("risk");
    private final LongText description = new LongText("description");
    private final List<Drafts.OfField> drafts = new ArrayList<>();
    private final Set<Component> restored = new HashSet<>();

    /** An empty form. */
    static NewTaskDialog of(NewTasks tasks) {
        NewTaskDialog form = new NewTaskDialog(tasks);
        form.keepDrafts("form/");
        return form;
    }

    /** One that says what another task says: for its region, and any others. What is typed into it is a draft of its own. */
    static NewTaskDialog copyOf(NewTasks tasks, TaskDetails of) {
        NewTaskDialog form = new NewTaskDialog(tasks);
        form.copy(of);
        form.keepDrafts("copy/" + of.code() + "/");
        return form;
    }

    private NewTaskDialog(NewTasks tasks) {
        super(translate("new.form-title"));
        this.tasks = tasks;
        this.regions = new RegionsField(tasks);
        tasks.region().map(List::of).ifPresent(regions::setValue);
        this.executor = new ExecutorField(tasks.desk(), tasks.cycle().id());
        this.days = DayPair.of(tasks.desk());
        days.askOutside(tasks.desk().daysOf(tasks.cycle().id()), () -> {});
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        subTheme.setItems(tasks.desk().programme().subThemes(tasks.desk().actor()).stream()
                .filter(candidate -> candidate.aspect().equals(tasks.aspect()))
                .toList());
        subTheme.setItemLabelGenerator(SubTheme::name);
        executor.addCustomValueSetListener(typed -> executor.setValue(typed.getDetail()));
        NewTask inherited = tasks.inheriting("", Status.RENCANA);
        executor.setValue(inherited.executor());
        priority.setValue(inherited.priority());
        Div form = new Div(
                title,
                regions,
                subTheme,
                new FormRow(days.start(), days.due()),
                new FormRow(executor, priority),
                output,
                risk,
                description);
        form.addClassName("task-form");
        add(form);
        Button save = answeredBy(getTranslation("new.add"), this::make);
        regions.whenChanged(number ->
                save.setText(number > 1 ? getTranslation("new.add-many", number) : getTranslation("new.add")));
    }

    private void keepDrafts(String kind) {
        Rebuilt.again(this, restored::clear);
        String username = tasks.desk().actor().username();
        String form = kind + tasks.cycle().id() + "/" + tasks.aspect() + "/";
        Map.of("title", title, "output", output, "risk", risk, "description", description)
                .forEach((name, field) ->
                        keep(new Drafts.OfField(username, form + name)).restore(field));
        Map.<String, Component>of("executor", executor, "start", days.start(), "due", days.due())
                .forEach((name, field) -> {
                    Drafts.OfField kept = keep(new Drafts.OfField(username, form + name));
                    kept.watch(field, () -> "", draft -> take(kept, field, draft));
                });
    }

    private Drafts.OfField keep(Drafts.OfField kept) {
        drafts.add(kept);
        return kept;
    }

    /** Of several the latest, which comes first. */
    private void take(Drafts.OfField kept, Component field, Draft draft) {
        if (!restored.add(field)) {
            return;
        }
        kept.adopt(draft);
        if (field instanceof DayPicker day) {
            day.take(draft.text());
        } else {
            executor.setValue(draft.text());
        }
    }

    private void copy(TaskDetails of) {
        setHeaderTitle(getTranslation("new.copy-title", of.code()));
        title.setValue(of.title());
        regions.setValue(List.of(of.region()));
        subTheme.getListDataView()
                .getItems()
                .filter(candidate -> candidate.code().equals(of.aspect().subTheme()))
                .findFirst()
                .ifPresent(subTheme::setValue);
        days.show(of.dates());
        executor.setValue(of.executor());
        priority.setValue(of.priority());
        output.setValue(of.output());
        risk.setValue(of.risk());
        description.setValue(of.description());
    }

    private void make() {
        List<String> chosen = regions.chosen();
        if (!regions.complete() || !days.fits()) {
            return;
        }
        NewTask wanted = new NewTask(
                tasks.cycle().id(),
                new AspectChoice(
                        tasks.aspect(),
                        subTheme.getValue() == null ? null : subTheme.getValue().code()),
                chosen.getFirst(),
                title.getValue(),
                Status.RENCANA,
                priority.getValue(),
                days.value(),
                executor.getOptionalValue().orElse(""),
                output.getValue(),
                risk.getValue(),
                description.getValue());
        Refusals.told(this::fieldOf, () -> {
            List<TaskRef> made = tasks.desk().tasks().createForEach(tasks.desk().actor(), wanted, chosen);
            drafts.forEach(Drafts.OfField::forget);
            close();
            tasks.made().accept(made);
        });
    }

    private HasValidationProperties fieldOf(InvalidValue invalid) {
        return switch (invalid.field()) {
            case "region" -> regions.field();
            case "executor" -> executor;
            case "output" -> output;
            case "risk" -> risk;
            case "description" -> description;
            default -> title;
        };
    }
}
