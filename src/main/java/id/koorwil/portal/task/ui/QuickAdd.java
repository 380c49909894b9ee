package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import java.util.List;

/** A title and Enter; several pasted lines are offered as many tasks. */
@CssImport("./task/quick-add.css")
class QuickAdd extends Div {

    private final NewTasks tasks;
    private final Status status;
    private final TextArea title = new TextArea();
    private final RegionField region;

    QuickAdd(NewTasks tasks, Status status, Runnable close) {
        this.tasks = tasks;
        this.status = status;
        this.region = new RegionField(tasks);
        addClassName("quick-add");
        title.setPlaceholder(getTranslation("new.title"));
        title.setAriaLabel(getTranslation("new.title"));
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.setMaxRows(6);
        title.setWidthFull();
        title.focus();
        DraftKeeper.watch(
                title,
                tasks.desk().actor().username(),
                "new/" + tasks.cycle().id() + "/" + tasks.aspect() + "/" + status,
                title::setValue);
        Span hint = new Span(getTranslation("new.hint"));
        hint.addClassName("hint");
        Button add = new Button(getTranslation("new.add"), pressed -> make());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        title.addValueChangeListener(typed -> {
            int count = lines().size();
            add.setText(count > 1 ? getTranslation("new.add-many", count) : getTranslation("new.add"));
        });
        // Enter makes the task, and only Shift+Enter a line
        title.getElement()
                .executeJs(
                        "this.addEventListener('keydown', e => { if (e.key === 'Enter' && !e.shiftKey) e.preventDefault(); })");
        title.addKeyDownListener(Key.ENTER, pressed -> make());
        title.addKeyDownListener(Key.ESCAPE, pressed -> close.run());
        Button cancel = new Button(getTranslation("action.cancel"), pressed -> close.run());
        Div buttons = new Div(add, cancel);
        buttons.addClassName("filter-buttons");
        add(title);
        if (tasks.region().isEmpty()) {
            add(region);
        }
        add(hint, buttons);
    }

    private void make() {
        if (!region.chosen()) {
            return;
        }
        List<String> titles = lines();
        NewTask pattern = tasks.inheriting(region.getValue(), status);
        Refusals.told(title, () -> {
            List<TaskRef> made = tasks.desk()
                    .tasks()
                    .createAll(tasks.desk().actor(), pattern, titles.isEmpty() ? List.of("") : titles);
            DraftKeeper.forget(title);
            title.clear();
            tasks.made().accept(made);
        });
    }

    private List<String> lines() {
        return title.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
