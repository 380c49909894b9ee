package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.schedule.WorkingCalendar;
import id.koorwil.portal.task.AspectChoice;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskOptions;
import id.koorwil.portal.task.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a task that somebody may change, each saved when it is left. */
class TaskForm extends Div {

    private final TaskDesk desk;
    private final TaskDetails task;
    private final SaveState state;
    private final Names names;
    private final List<SubTheme> subThemes;
    private final WorkingCalendar calendar;

    TaskForm(
            TaskDesk desk,
            TaskDetails task,
            Names names,
            List<SubTheme> subThemes,
            WorkingCalendar calendar,
            SaveState state) {
        this.desk = desk;
        this.task = task;
        this.names = names;
        this.subThemes = subThemes;
        this.calendar = calendar;
        this.state = state;
        addClassName("task-form");
        add(
                text(new TextField(), TaskField.TITLE, task.title(), Texts.TITLE),
                area(TaskField.DESCRIPTION, task.description(), Texts.DESCRIPTION),
                region(),
                aspectAndSubTheme(),
                dates(),
                progress(),
                executor(),
                priority(),
                area(TaskField.OUTPUT, task.output(), Texts.OUTPUT),
                area(TaskField.RISK, task.risk(), Texts.RISK));
    }

    private Component text(TextField field, TaskField.Editable<String> of, String value, Texts kind) {
        field.setLabel(label(of));
        field.setMaxLength(kind.longest());
        field.setRequiredIndicatorVisible(of == TaskField.TITLE);
        SavedField<String, TextField> saved = new SavedField<>(field, value, edit(of), state, text -> text);
        saved.keepDrafts(actor().username(), draft(of), text -> text);
        return row(field);
    }

    private Component area(TaskField.Editable<String> of, String value, Texts kind) {
        TextArea field = new TextArea(label(of));
        field.setMaxLength(kind.longest());
        field.setMaxRows(8);
        SavedField<String, TextArea> saved = new SavedField<>(field, value, edit(of), state, text -> text);
        saved.keepDrafts(actor().username(), draft(of), text -> text);
        return row(field);
    }

    /** What has nothing to choose from is text. */
    private Component region() {
        List<String> choices =
                TaskOptions.regionsFor(actor(), task, names.regions().keySet());
        if (choices.size() < 2) {
            return fact(label(TaskField.REGION), names.regions().getOrDefault(task.region(), task.region()));
        }
        ComboBox<String> field = choice(label(TaskField.REGION), choices, names.regions());
        new SavedField<>(
                field,
                task.region(),
                edit(TaskField.REGION),
                state,
                code -> names.regions().getOrDefault(code, code));
        return row(field);
    }

    private Component aspectAndSubTheme() {
        List<String> choices =
                TaskOptions.aspectsFor(actor(), task, names.aspects().keySet());
        ComboBox<String> aspect = choice(label(TaskField.ASPECT), choices, names.aspects());
        ComboBox<SubTheme> subTheme = new ComboBox<>(getTranslation("task.field.subTheme"));
        subTheme.setItemLabelGenerator(SubTheme::name);
        subTheme.setClearButtonVisible(true);
        AspectSaver saver = new AspectSaver(aspect, subTheme, task.aspect());
        aspect.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saver.save(change.getValue(), null);
            }
        });
        subTheme.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saver.save(aspect.getValue(), change.getValue());
            }
        });
        return choices.size() < 2
                ? row(
                        fact(
                                label(TaskField.ASPECT),
                                names.aspects()
                                        .getOrDefault(
                                                task.aspect().aspect(),
                                                task.aspect().aspect())),
                        subTheme)
                : row(aspect, subTheme);
    }

    /** Aspect and sub-theme are one value in two fields; the sub-themes follow the aspect. */
    private final class AspectSaver {

        private final ComboBox<String> aspect;
        private final ComboBox<SubTheme> subTheme;
        private AspectChoice seen;

        AspectSaver(ComboBox<String> aspect, ComboBox<SubTheme> subTheme, AspectChoice seen) {
            this.aspect = aspect;
            this.subTheme = subTheme;
            this.seen = seen;
            show(seen);
        }

        private void show(AspectChoice choice) {
            seen = choice;
            List<SubTheme> own = subThemes.stream()
                    .filter(candidate -> candidate.aspect().equals(choice.aspect()))
                    .toList();
            aspect.setValue(choice.aspect());
            subTheme.setItems(own);
            subTheme.setValue(own.stream()
                    .filter(candidate -> candidate.code().equals(choice.subTheme()))
                    .findFirst()
                    .orElse(null));
        }

        /** Saves what both fields say; without an aspect there is nothing to save. */
        void save(@Nullable String aspectCode, @Nullable SubTheme chosen) {
            Attempt attempt = new Attempt(state, aspect);
            if (aspectCode == null) {
                attempt.refuseEmpty();
                return;
            }
            save(attempt, new AspectChoice(aspectCode, chosen == null ? null : chosen.code()));
        }

        private void save(Attempt attempt, AspectChoice wanted) {
            boolean saved = attempt.run(
                    () -> desk.tasks().reassign(actor(), task.id(), seen, wanted),
                    conflict -> ConflictNotice.ask(
                            conflict, this::words, this::keepMine, (AspectChoice theirs) -> adopt(theirs)));
            if (saved) {
                show(wanted);
            }
        }

        private void keepMine(AspectChoice mine, AspectChoice theirs) {
            seen = theirs;
            save(new Attempt(state, aspect), mine);
        }

        private void adopt(AspectChoice theirs) {
            aspect.setInvalid(false);
            show(theirs);
            state.saved();
        }

        private String words(AspectChoice choice) {
            String name = names.aspects().getOrDefault(choice.aspect(), choice.aspect());
            return subThemes.stream()
                    .filter(candidate -> candidate.code().equals(choice.subTheme()))
                    .findFirst()
                    .map(found -> name + " · " + found.name())
                    .orElse(name);
        }
    }

    private Component dates() {
        return new DatesRow(desk, task, calendar, state);
    }

    private Component progress() {
        IntegerField field = new IntegerField(label(TaskField.PROGRESS));
        field.setSuffixComponent(new Span("%"));
        field.setStepButtonsVisible(true);
        field.setStep(5);
        new SavedField<Integer, IntegerField>(
                field,
                task.progressPercent(),
                (seen, wanted) -> {
                    desk.tasks().report(actor(), task.id(), seen, wanted);
                    return wanted;
                },
                state,
                percent -> percent + "%");
        return row(field);
    }

    private Component executor() {
        ExecutorField field = new ExecutorField(desk, task.cycle());
        SavedField<String, ExecutorField> saved =
                new SavedField<>(field, task.executor(), edit(TaskField.EXECUTOR), state, name -> name, "");
        field.addCustomValueSetListener(typed -> {
            field.setValue(typed.getDetail());
            saved.save(typed.getDetail());
        });
        return row(field);
    }

    private Component priority() {
        PriorityField field = new PriorityField();
        new SavedField<>(field, task.priority(), edit(TaskField.PRIORITY), state, TaskWords::priority);
        return row(field);
    }

    private <T> SavedField.Save<T> edit(TaskField.Editable<T> of) {
        return (seen, wanted) -> desk.tasks().edit(actor(), task.id(), of, seen, wanted);
    }

    private static Div fact(String label, String value) {
        Span name = new Span(label);
        name.addClassName("fact-name");
        Div fact = new Div(name, new Span(value));
        fact.addClassName("fact");
        return fact;
    }

    private static ComboBox<String> choice(String label, List<String> codes, Map<String, String> namesByCode) {
        ComboBox<String> field = new ComboBox<>(label);
        field.setItems(codes);
        field.setItemLabelGenerator(code -> namesByCode.getOrDefault(code, code));
        field.setRequired(true);
        return field;
    }

    private Actor actor() {
        return desk.actor();
    }

    private String draft(TaskField<?> of) {
        return "task/" + task.id() + "/" + of.name();
    }

    private String label(TaskField<?> of) {
        return getTranslation("task.field." + of.name());
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("task-row");
        return row;
    }
}
