package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Text;
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
import id.koorwil.portal.shell.Untranslated;
import id.koorwil.portal.task.Contradiction;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskQueries.TaskRefWithTitle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a task depends on and what depends on it, as links; what contradicts a dependency is said in words. */
class DependencyList extends Div {

    private final TaskDesk desk;
    private final Cycle cycle;
    private final long task;
    private final SaveState state;
    private final Function<String, String> href;
    private final Div before = new Div();
    private final ComboBox<TaskRefWithTitle> chooser;
    private final Div after = new Div();
    private @Nullable Drawn drawn;

    DependencyList(TaskDesk desk, Cycle cycle, long task, SaveState state, Function<String, String> href) {
        this.desk = desk;
        this.cycle = cycle;
        this.task = task;
        this.state = state;
        this.href = href;
        this.chooser = chooser();
        addClassName("dependencies");
    }

    /** What the lists are made of; they stay as they are while it does. */
    private record Drawn(
            boolean editable,
            Status status,
            Optional<DateSpan> dates,
            List<TaskDetails.Link> dependsOn,
            List<TaskDetails.Link> requiredBy) {}

    void show(TaskDetails now, boolean editable) {
        Drawn next = new Drawn(editable, now.status(), now.dates(), now.dependsOn(), now.requiredBy());
        if (next.equals(drawn)) {
            return;
        }
        if (drawn == null || drawn.editable() != editable) {
            removeAll();
            add(before);
            if (editable) {
                add(chooser);
            }
            add(after);
        }
        drawn = next;
        before.removeAll();
        if (editable || !now.dependsOn().isEmpty()) {
            before.add(new H3(getTranslation("task.depends-on")), predecessors(next));
        }
        after.removeAll();
        if (!now.requiredBy().isEmpty()) {
            UnorderedList list = new UnorderedList();
            now.requiredBy().forEach(link -> list.add(item(link)));
            after.add(new H3(getTranslation("task.required-by")), list);
        }
    }

    private UnorderedList predecessors(Drawn of) {
        UnorderedList list = new UnorderedList();
        for (TaskDetails.Link link : of.dependsOn()) {
            ListItem item = item(link);
            Contradiction.of(of.status(), of.dates(), link).ifPresent(what -> {
                Span warning = Untranslated.codesIn(getTranslation("task.contradiction." + what, link.code()));
                warning.addClassName("contradiction");
                item.add(warning);
            });
            if (of.editable()) {
                item.add(remove(link));
            }
            list.add(item);
        }
        return list;
    }

    private ListItem item(TaskDetails.Link link) {
        Anchor anchor = new Anchor(
                href.apply(link.code()), Untranslated.mark(new Span(link.code())), new Text(" " + link.title()));
        anchor.getElement().setAttribute("router-link", true);
        return new ListItem(anchor, new Span(" · " + TaskWords.status(link.status())));
    }

    private Button remove(TaskDetails.Link link) {
        Button remove = new Button(
                Glyph.CLOSE.draw(),
                pressed -> new Attempt(state, chooser)
                        .run(() -> desk.tasks().removeDependency(desk.actor(), task, link.code())));
        remove.addThemeName("tertiary");
        remove.setAriaLabel(getTranslation("task.remove-dependency", link.code()));
        return remove;
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
                boolean added =
                        new Attempt(state, field).run(() -> desk.tasks().addDependency(desk.actor(), task, code));
                if (added) {
                    field.clear();
                }
            }
        });
        return field;
    }
}
