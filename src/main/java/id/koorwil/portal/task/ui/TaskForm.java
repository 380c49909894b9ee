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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The fields of a task that somebody may change, each saved when it is left. */
class TaskForm extends Div {

    private final TaskDesk desk;
    private final TaskDetails task;
    private final SaveState state;
    private final Names names;
    private final Component returnReason;
    private final Component requestNote;
    private final Component requestLink;
    private Drafts drafts;
    private final List<Consumer<TaskDetails>> followers = new ArrayList<>();

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
        this.returnReason = longText(TaskField.RETURN_REASON, TaskDetails::returnReason);
        this.requestNote = longText(TaskField.REQUEST_NOTE, now -> now.request().note());
        this.requestLink = text(
                new TextField(label(TaskField.REQUEST_LINK)),
                TaskField.REQUEST_LINK,
                now -> now.request().link());
        addClassName("task-form");
        add(title());
        add(returnReason, requestNote, requestLink);
        showSaid(task, options);
        AspectFields aspect = new AspectFields(desk, task, names, subThemes, state);
        followers.add(now -> aspect.follow(now.aspect()));
        DatesRow dates = new DatesRow(desk, task, calendar, state);
        followers.add(now -> dates.follow(now.dates()));
        add(
                longText(TaskField.DESCRIPTION, TaskDetails::description),
                region(),
                aspect,
                dates,
                progress(),
                executor(),
                priority(),
                longText(TaskField.OUTPUT, TaskDetails::output),
                longText(TaskField.RISK, TaskDetails::risk));
    }

    /** Shows what was saved elsewhere in the fields that nobody is in. */
    void follow(TaskDetails now, TaskOptions options) {
        showSaid(now, options);
        followers.forEach(follower -> follower.accept(now));
        drafts = Drafts.of(desk, now.id(), now.placement());
    }

    /** What is said of a place in the workflow is asked for there alone. */
    private void showSaid(TaskDetails now, TaskOptions options) {
        returnReason.setVisible(now.returned() && options.verify());
        requestNote.setVisible(now.status() == Status.DIPERIKSA);
        requestLink.setVisible(now.status() == Status.DIPERIKSA);
    }

    private <T> void follow(SavedField<T, ?> field, Function<TaskDetails, T> stored) {
        followers.add(now -> field.follow(stored.apply(now)));
    }

    private Component title() {
        TextField field = new TextField(label(TaskField.TITLE));
        field.setRequiredIndicatorVisible(true);
        return text(field, TaskField.TITLE, TaskDetails::title);
    }

    private Component longText(TaskField.Editable<String> of, Function<TaskDetails, String> stored) {
        return text(new LongText(of.name()), of, stored);
    }

    private <C extends Component & HasValue<?, String> & HasValidationProperties> Component text(
            C field, TaskField.Editable<String> of, Function<TaskDetails, String> stored) {
        SavedField<String, C> saved = new SavedField<>(field, stored.apply(task), edit(of), state, text -> text);
        follow(saved, stored);
        saved.keepDrafts(asTyped(drafts, of));
        followers.add(now -> keepDraftsAt(now, saved, of));
        return new FormRow(field);
    }

    /** At another place in the workflow, what was typed at the one before is not offered. */
    private void keepDraftsAt(TaskDetails now, SavedField<String, ?> field, TaskField<String> of) {
        Drafts there = Drafts.of(desk, now.id(), now.placement());
        if (!there.equals(drafts) && Drafts.saidOfAPlace(of)) {
            field.keepDrafts(asTyped(there, of));
        }
    }

    private static SavedField.Text<String> asTyped(Drafts drafts, TaskField<String> of) {
        return new SavedField.Text<>(drafts.of(of), text -> text, text -> text);
    }

    /** What has nothing to choose from is text. */
    private Component region() {
        List<String> choices =
                TaskOptions.regionsFor(actor(), task, names.regions().keySet());
        if (choices.size() < 2) {
            return new FormFact(label(TaskField.REGION), nameOfRegion(task.region()));
        }
        CodeField field = new CodeField(label(TaskField.REGION), choices, names.regions());
        follow(
                new SavedField<>(field, task.region(), edit(TaskField.REGION), state, this::nameOfRegion),
                TaskDetails::region);
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
        follow(saved, TaskDetails::progressPercent);
        saved.keepDrafts(new SavedField.Text<>(
                drafts.of(TaskField.PROGRESS),
                String::valueOf,
                typed -> typed.matches("-?\\d{1,9}") ? Integer.valueOf(typed) : null));
        return new FormRow(field);
    }

    private Component executor() {
        ExecutorField field = new ExecutorField(desk, task.cycle());
        SavedField<String, ExecutorField> saved =
                new SavedField<>(field, task.executor(), edit(TaskField.EXECUTOR), state, name -> name, "");
        follow(saved, TaskDetails::executor);
        field.addCustomValueSetListener(typed -> {
            field.setValue(typed.getDetail());
            saved.save(typed.getDetail());
        });
        saved.keepDrafts(asTyped(drafts, TaskField.EXECUTOR));
        return new FormRow(field);
    }

    private Component priority() {
        PriorityField field = new PriorityField();
        follow(
                new SavedField<>(field, task.priority(), edit(TaskField.PRIORITY), state, TaskWords::priority),
                TaskDetails::priority);
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
