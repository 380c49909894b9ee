package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskFilter.Deadline;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One line of filters, each a button that shows its value; what is chosen goes into the page's address. */
@CssImport("./task/filter-bar.css")
public class TaskFilterBar extends Div {

    private static final int MANY_EXECUTORS = 200;

    private final Consumer<TaskFilter> changed;
    private final TextField search = new TextField();
    private @Nullable Registration searching;

    public TaskFilterBar(Consumer<TaskFilter> changed) {
        this.changed = changed;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("filter.label"));
        search.setPlaceholder(getTranslation("filter.search"));
        search.setAriaLabel(getTranslation("filter.search"));
        search.getElement().setAttribute("data-testid", "search");
        search.setPrefixComponent(Glyph.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** What the bar is drawn from: the filter, how much it shows, and the names to choose from. */
    public record Drawn(
            TaskDesk desk, long cycle, TaskFilter filter, Names names, int found, int total, List<String> ignored) {}

    /** Draws the bar for a filter; the search field keeps its focus. */
    public void show(Drawn drawn) {
        TaskFilter filter = drawn.filter();
        removeAll();
        if (drawn.desk().actor().ownRegion().isPresent()) {
            boolean mine = filter.regions().contains(TaskFilter.MINE);
            add(toggle(
                    "filter.mine",
                    mine,
                    () -> filter.withRegions(Set.of(mine ? TaskFilter.EVERY_REGION : TaskFilter.MINE))));
        }
        Set<String> regions = new LinkedHashSet<>(filter.regions());
        regions.removeAll(Set.of(TaskFilter.MINE, TaskFilter.EVERY_REGION));
        add(
                chip(
                        "filter.region",
                        regions,
                        code -> drawn.names().regions().getOrDefault(code, code),
                        () -> drawn.names().regions().keySet(),
                        filter,
                        TaskFilter::withRegions),
                chip(
                        "filter.area",
                        filter.areas(),
                        code -> drawn.names().areas().getOrDefault(code, code),
                        () -> drawn.names().areas().keySet(),
                        filter,
                        TaskFilter::withAreas),
                chip(
                        "filter.executor",
                        filter.executors(),
                        name -> name,
                        () -> drawn.desk().queries().executors(drawn.desk().actor(), drawn.cycle(), "", MANY_EXECUTORS),
                        filter,
                        TaskFilter::withExecutors),
                chip(
                        "filter.deadline",
                        filter.deadlines(),
                        deadline -> getTranslation("deadline." + deadline),
                        () -> List.of(Deadline.values()),
                        filter,
                        TaskFilter::withDeadlines),
                toggle("filter.blocked", filter.blocked(), () -> filter.withBlocked(!filter.blocked())),
                toggle("filter.returned", filter.returned(), () -> filter.withReturned(!filter.returned())),
                search(filter));
        if (filter.narrows()) {
            Span found = new Span(getTranslation("filter.found", drawn.found(), drawn.total()));
            found.addClassName("found");
            found.getElement().setAttribute("role", "status");
            TaskFilter none = TaskFilter.NONE.withRegions(Set.of(TaskFilter.EVERY_REGION));
            Button clear = new Button(getTranslation("filter.clear"), pressed -> changed.accept(none));
            clear.addThemeName("tertiary");
            add(found, clear);
        }
        if (!drawn.ignored().isEmpty()) {
            Span ignored = new Span(getTranslation("filter.ignored", String.join(", ", drawn.ignored())));
            ignored.addClassName("ignored");
            ignored.getElement().setAttribute("role", "alert");
            add(ignored);
        }
    }

    private Button toggle(String key, boolean on, Supplier<TaskFilter> next) {
        Button toggle = new Button(getTranslation(key), pressed -> changed.accept(next.get()));
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        toggle.addClassName("chip");
        return toggle;
    }

    private <T> Component chip(
            String key,
            Set<T> chosen,
            Function<T, String> name,
            Supplier<Collection<T>> choices,
            TaskFilter filter,
            BiFunction<TaskFilter, Set<T>, TaskFilter> with) {
        String label = switch (chosen.size()) {
            case 0 -> getTranslation(key);
            case 1 -> name.apply(chosen.iterator().next());
            default -> getTranslation(key) + ": " + chosen.size();
        };
        Button button = new Button(label);
        button.setSuffixComponent(Glyph.DOWN.draw());
        button.addClassName("chip");
        if (!chosen.isEmpty()) {
            button.addClassName("chosen");
        }
        button.getElement().setAttribute("aria-haspopup", "dialog");
        Div place = new Div(button);
        // made when it is wanted: a page has many filters and uses few
        button.addClickListener(pressed -> {
            Popover popover = new Popover();
            popover.setTarget(button);
            popover.setOpenOnClick(false);
            popover.setPosition(PopoverPosition.BOTTOM_START);
            popover.setModal(true);
            popover.setAriaLabel(getTranslation(key));
            popover.addClassName("filter-choices");
            popover.add(choices(key, chosen, name, choices.get(), values -> {
                popover.close();
                changed.accept(with.apply(filter, values));
            }));
            popover.addOpenedChangeListener(opened -> {
                if (!opened.isOpened()) {
                    place.remove(popover);
                }
            });
            place.add(popover);
            popover.open();
        });
        return place;
    }

    private <T> Component choices(
            String key, Set<T> chosen, Function<T, String> name, Collection<T> all, Consumer<Set<T>> apply) {
        CheckboxGroup<T> boxes = new CheckboxGroup<>(getTranslation(key));
        boxes.setItems(all);
        boxes.setItemLabelGenerator(name::apply);
        boxes.setValue(chosen);
        boxes.addThemeName("vertical");
        Button show = new Button(getTranslation("filter.apply"), pressed -> apply.accept(boxes.getValue()));
        show.addThemeName("primary");
        Button clear = new Button(getTranslation("filter.clear-one"), pressed -> apply.accept(Set.of()));
        Div buttons = new Div(show, clear);
        buttons.addClassName("filter-buttons");
        return new Div(boxes, buttons);
    }

    private TextField search(TaskFilter filter) {
        search.setValue(filter.text());
        if (searching != null) {
            searching.remove();
        }
        searching = search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                changed.accept(filter.withText(typed.getValue()));
            }
        });
        return search;
    }
}
