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
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import java.util.ArrayList;
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
        title.setManualValidation(true); // what is wrong was said by the service, and stays until the next try
        title.setMaxRows(6);
        title.setWidthFull();
        title.focus();
        DraftKeeper.restore(
                title,
                tasks.desk().actor().username(),
                "new/" + tasks.cycle().id() + "/" + tasks.aspect() + "/" + status);
        Span hint = new Span(getTranslation("new.hint"));
        hint.addClassName("hint");
        Button add = new Button(getTranslation("new.add"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-repeats", true); // the next title may follow before the answer
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

    /** Whatever comes of it is answered, an error too: what was not made comes back into the field. */
    private void make(String typed) {
        List<TaskRef> made = new ArrayList<>();
        try {
            if (region.chosen()) {
                Refusals.told(title, () -> made.addAll(create(lines(typed))));
            }
        } finally {
            title.getElement().executeJs("window.portal.titlesAnswered(this, $0)", made.isEmpty());
        }
        if (!made.isEmpty()) {
            tasks.made().accept(made);
        }
    }

    private List<TaskRef> create(List<String> titles) {
        return tasks.desk()
                .tasks()
                .createAll(
                        tasks.desk().actor(),
                        tasks.inheriting(region.getValue(), status),
                        titles.isEmpty() ? List.of("") : titles);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
