package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.shell.Rebuilt;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskService;
import id.koorwil.portal.text.Tidy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A title and Enter; several pasted lines are offered as many tasks. */
@CssImport("./task/quick-add.css")
@JsModule("./task/quick-add.ts")
class QuickAdd extends Div {

    private static final String TITLES = "event.detail";
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    private final NewTasks tasks;
    private final Status status;
    private final TextArea title = new TextArea();
    private final RegionField region;
    private final Div pasted = new Div();
    private final Checkbox others = new Checkbox();
    private Optional<PastedRange> range = Optional.empty();
    /** What was typed and became tasks. */
    private final List<String> made = new ArrayList<>();

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
        keepDraft("new/" + tasks.cycle().id() + "/" + tasks.aspect() + "/" + status);
        Span hint = new Span(getTranslation("new.hint"));
        hint.addClassName("hint");
        Button add = new Button(getTranslation("new.add"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-repeats", true); // the next title may follow before the answer
        title.addValueChangeListener(typed -> {
            int count = lines(typed.getValue()).size();
            add.setText(count > 1 ? getTranslation("new.add-many", count) : getTranslation("new.add"));
        });
        title.getElement().addJsInitializer("window.portal.sendTitlesOf(this, $0)", add.getElement());
        title.getElement()
                .addEventListener(
                        "titles", sent -> make(sent.getEventData().get(TITLES).asString()))
                .addEventData(TITLES);
        title.getElement()
                .addEventListener(
                        "range", sent -> paste(sent.getEventData().get(TITLES).asString()))
                .addEventData(TITLES);
        pasted.addClassName("hint");
        pasted.getElement().setAttribute("role", "status");
        pasted.setVisible(false);
        title.getElement().addEventListener("keydown", pressed -> close.run()).setFilter("event.key === 'Escape'");
        Button cancel = new Button(getTranslation("action.cancel"), pressed -> close.run());
        Div buttons = new Div(add, cancel);
        buttons.addClassName("filter-buttons");
        add(title);
        if (tasks.region().isEmpty()) {
            add(region);
        }
        add(pasted, hint, buttons);
    }

    /** A page that is built anew may not have heard what was made last. */
    private void keepDraft(String key) {
        String account = tasks.desk().actor().username();
        Rebuilt.again(title, () -> DraftKeeper.settledFirst(account, key, made));
        DraftKeeper.restore(title, account, key);
    }

    /** Says what was made of cells from a spreadsheet, before any task is. */
    private void paste(String cells) {
        List<List<String>> rows = JSON.readValue(cells, ROWS);
        if (rows.isEmpty() || rows.size() > TaskService.MOST_AT_ONCE + 1) {
            title.setInvalid(true);
            title.setErrorMessage(getTranslation("invalid.TOO_MANY", TaskService.MOST_AT_ONCE));
            return;
        }
        PastedRange read = PastedRange.of(rows);
        range = Optional.of(read);
        pasted.removeAll();
        pasted.add(new Span(getTranslation("new.range", read.titles().size())));
        if (!read.fields().isEmpty()) {
            others.setLabel(getTranslation(
                    "new.range-fields",
                    read.fields().keySet().stream()
                            .map(PastedRange.Field::words)
                            .collect(Collectors.joining(", "))));
            others.setValue(true);
            pasted.add(others);
        }
        if (read.left() > 0) {
            pasted.add(new Span(" " + getTranslation("new.range-left", read.left())));
        }
        pasted.setVisible(true);
        title.getElement().executeJs("window.portal.putTitles(this, $0)", String.join("\n", read.titles()));
    }

    /** Whatever comes of it is answered, an error too: what was not made comes back into the field. */
    private void make(String typed) {
        List<TaskRef> created = new ArrayList<>();
        try {
            if (region.chosen()) {
                Refusals.told(title, () -> created.addAll(create(lines(typed))));
            }
        } finally {
            title.getElement().executeJs("window.portal.titlesAnswered(this, $0)", created.isEmpty());
        }
        if (!created.isEmpty()) {
            made.add(typed);
            range = Optional.empty();
            pasted.setVisible(false);
            tasks.made().accept(created);
        }
    }

    private List<TaskRef> create(List<String> titles) {
        NewTask pattern = tasks.inheriting(region.getValue(), status);
        Actor actor = tasks.desk().actor();
        return range.filter(read -> others.getValue())
                .flatMap(read -> read.tasks(pattern, titles))
                .map(wanted -> tasks.desk().tasks().createEach(actor, wanted))
                .orElseGet(
                        () -> tasks.desk().tasks().createAll(actor, pattern, titles.isEmpty() ? List.of("") : titles));
    }

    private static List<String> lines(String text) {
        return text.lines().map(Tidy::line).filter(line -> !line.isEmpty()).toList();
    }
}
