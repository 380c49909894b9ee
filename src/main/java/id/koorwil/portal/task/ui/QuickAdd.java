package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
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
@JsModule("./task/quick-add.ts")
class QuickAdd extends Div {

    private static final String TITLES = "event.detail";

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
        title.setValueChangeMode(ValueChangeMode.LAZY);
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
        Button add = new Button(getTranslation("new.add"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        title.addValueChangeListener(typed -> {
            int count = lines(typed.getValue()).size();
            add.setText(count > 1 ? getTranslation("new.add-many", count) : getTranslation("new.add"));
        });
        title.getElement().executeJs("window.portal.sendTitlesOf(this, $0)", add.getElement());
        title.getElement()
                .addEventListener(
                        "titles", sent -> make(sent.getEventData().get(TITLES).asString()))
                .addEventData(TITLES);
        title.getElement().addEventListener("keydown", pressed -> close.run()).setFilter("event.key === 'Escape'");
        Button cancel = new Button(getTranslation("action.cancel"), pressed -> close.run());
        Div buttons = new Div(add, cancel);
        buttons.addClassName("filter-buttons");
        add(title);
        if (tasks.region().isEmpty()) {
            add(region);
        }
        add(hint, buttons);
    }

    private void make(String typed) {
        boolean done = region.chosen() && Refusals.told(title, () -> create(lines(typed)));
        title.getElement()
                .executeJs(done ? "window.portal.titlesMade(this)" : "window.portal.titlesRefused(this, $0)", typed);
    }

    private void create(List<String> titles) {
        NewTask pattern = tasks.inheriting(region.getValue(), status);
        List<TaskRef> made =
                tasks.desk().tasks().createAll(tasks.desk().actor(), pattern, titles.isEmpty() ? List.of("") : titles);
        tasks.made().accept(made);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
