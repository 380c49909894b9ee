package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskQueries.TaskRefWithTitle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a task depends on and what depends on it, as links; what contradicts a dependency is said in words. */
class DependencyList extends Div {

    private final TaskDesk desk;
    private final Cycle cycle;
    private final TaskDetails task;
    private final SaveState state;
    private final Function<String, String> href;
    private final ComboBox<TaskRefWithTitle> chooser;

    DependencyList(
            TaskDesk desk,
            Cycle cycle,
            TaskDetails task,
            boolean editable,
            SaveState state,
            Function<String, String> href) {
        this.desk = desk;
        this.cycle = cycle;
        this.task = task;
        this.state = state;
        this.href = href;
        this.chooser = chooser();
        addClassName("dependencies");
        if (editable || !task.dependsOn().isEmpty()) {
            add(new H3(getTranslation("task.depends-on")), list(task.dependsOn(), editable, true));
        }
        if (editable) {
            add(chooser);
        }
        if (!task.requiredBy().isEmpty()) {
            add(new H3(getTranslation("task.required-by")), list(task.requiredBy(), false, false));
        }
    }

    private UnorderedList list(List<TaskDetails.Link> links, boolean removable, boolean before) {
        UnorderedList list = new UnorderedList();
        for (TaskDetails.Link link : links) {
            Anchor anchor = new Anchor(href.apply(link.code()), link.code() + " " + link.title());
            anchor.getElement().setAttribute("router-link", true);
            ListItem item = new ListItem(anchor, new Span(" · " + TaskWords.status(link.status())));
            if (before) {
                contradiction(link).ifPresent(words -> {
                    Span warning = new Span(words);
                    warning.addClassName("contradiction");
                    item.add(warning);
                });
            }
            if (removable) {
                Button remove = new Button(
                        Glyph.CLOSE.draw(),
                        pressed -> new Attempt(state, chooser)
                                .run(
                                        () -> desk.tasks().removeDependency(desk.actor(), task.id(), link.code()),
                                        conflict -> {}));
                remove.addThemeName("tertiary");
                remove.setAriaLabel(getTranslation("task.remove-dependency", link.code()));
                item.add(remove);
            }
            list.add(item);
        }
        return list;
    }

    /** A dependency never refuses anything; what does not fit it is told. */
    private Optional<String> contradiction(TaskDetails.Link before) {
        boolean begun = task.status() != Status.RENCANA;
        if (begun && before.status() != Status.SELESAI) {
            return Optional.of(getTranslation("task.contradiction.begun", before.code()));
        }
        Optional<DateSpan> own = task.dates();
        if (own.isPresent()
                && before.dates()
                        .filter(days -> !days.end().isBefore(own.get().start()))
                        .isPresent()) {
            return Optional.of(getTranslation("task.contradiction.dates", before.code()));
        }
        return Optional.empty();
    }

    private ComboBox<TaskRefWithTitle> chooser() {
        ComboBox<TaskRefWithTitle> field = new ComboBox<>(getTranslation("task.add-dependency"));
        field.setItemLabelGenerator(found -> found.code() + " " + found.title());
        field.setItems(query -> desk
                .queries()
                .search(desk.actor(), cycle, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                .stream());
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                String code = change.getValue().code();
                new Attempt(state, field)
                        .run(() -> desk.tasks().addDependency(desk.actor(), task.id(), code), conflict -> {});
            }
        });
        return field;
    }
}
