package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.schedule.WorkingCalendar;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskOptions;
import java.util.List;

/** The fields of a task that somebody may change, each saved when it is left. */
class TaskForm extends Div {

    private final TaskDesk desk;
    private final TaskDetails task;
    private final SaveState state;
    private final Names names;
    private final Drafts drafts;

    TaskForm(
            TaskDesk desk,
            TaskDetails task,
            TaskOptions options,
            Names names,
            List<SubTheme> subThemes,
            WorkingCalendar calendar,
            SaveState state) {
        this.desk = desk;
        this.task = task;
        this.names = names;
        this.state = state;
        this.drafts = Drafts.of(desk, task.id(), task.placement());
        addClassName("task-form");
        add(title());
        if (task.returned() && options.verify()) {
            add(longText(TaskField.RETURN_REASON, task.returnReason()));
        }
        if (task.status() == Status.DIPERIKSA) {
            add(
                    longText(TaskField.REQUEST_NOTE, task.request().note()),
                    text(
                            new TextField(label(TaskField.REQUEST_LINK)),
                            TaskField.REQUEST_LINK,
                            task.request().link()));
        }
        add(
                longText(TaskField.DESCRIPTION, task.description()),
                region(),
                new AspectFields(desk, task, names, subThemes, state),
                new DatesRow(desk, task, calendar, state),
                progress(),
                executor(),
                priority(),
                longText(TaskField.OUTPUT, task.output()),
                longText(TaskField.RISK, task.risk()));
    }

    private Component title() {
        TextField field = new TextField(label(TaskField.TITLE));
        field.setRequiredIndicatorVisible(true);
        return text(field, TaskField.TITLE, task.title());
    }

    private Component longText(TaskField.Editable<String> of, String value) {
        return text(new LongText(of.name()), of, value);
    }

    private <C extends Component & HasValue<?, String> & HasValidationProperties> Component text(
            C field, TaskField.Editable<String> of, String value) {
        SavedField<String, C> saved = new SavedField<>(field, value, edit(of), state, text -> text);
        saved.keepDrafts(drafts, of, typed -> typed);
        return new FormRow(field);
    }

    /** What has nothing to choose from is text. */
    private Component region() {
        List<String> choices =
                TaskOptions.regionsFor(actor(), task, names.regions().keySet());
        if (choices.size() < 2) {
            return new FormFact(label(TaskField.REGION), nameOfRegion(task.region()));
        }
        CodeField field = new CodeField(label(TaskField.REGION), choices, names.regions());
        new SavedField<>(field, task.region(), edit(TaskField.REGION), state, this::nameOfRegion);
        return new FormRow(field);
    }

    private String nameOfRegion(String code) {
        return names.regions().getOrDefault(code, code);
    }

    private Component progress() {
        IntegerField field = new IntegerField(label(TaskField.PROGRESS));
        field.setSuffixComponent(new Span("%"));
        field.setStepButtonsVisible(true);
        field.setStep(5);
        field.setManualValidation(true); // the step is for its buttons, and no rule
        SavedField<Integer, IntegerField> saved = new SavedField<>(
                field,
                task.progressPercent(),
                (seen, wanted) -> {
                    desk.tasks().report(actor(), task.id(), seen, wanted);
                    return wanted;
                },
                state,
                percent -> percent + "%");
        saved.keepDrafts(
                drafts, TaskField.PROGRESS, typed -> typed.matches("-?\\d{1,9}") ? Integer.valueOf(typed) : null);
        return new FormRow(field);
    }

    private Component executor() {
        ExecutorField field = new ExecutorField(desk, task.cycle());
        SavedField<String, ExecutorField> saved =
                new SavedField<>(field, task.executor(), edit(TaskField.EXECUTOR), state, name -> name, "");
        field.addCustomValueSetListener(typed -> {
            field.setValue(typed.getDetail());
            saved.save(typed.getDetail());
        });
        saved.keepDrafts(drafts, TaskField.EXECUTOR, typed -> typed);
        return new FormRow(field);
    }

    private Component priority() {
        PriorityField field = new PriorityField();
        new SavedField<>(field, task.priority(), edit(TaskField.PRIORITY), state, TaskWords::priority);
        return new FormRow(field);
    }

    private <T> SavedValue.Save<T> edit(TaskField.Editable<T> of) {
        return (seen, wanted) -> desk.tasks().edit(actor(), task.id(), of, seen, wanted);
    }

    private Actor actor() {
        return desk.actor();
    }

    private String label(TaskField<?> of) {
        return TaskWords.field(of.name());
    }
}
