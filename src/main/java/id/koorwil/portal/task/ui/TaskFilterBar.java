package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskFilter.Deadline;
import id.koorwil.portal.text.Tidy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One line of filters; what is chosen goes into the page's address. Its fields stay while the filter changes, so that
 * focus and half-typed words stay too.
 */
@CssImport("./task/filter-bar.css")
public class TaskFilterBar extends Div {

    private static final int MANY_EXECUTORS = 200;
    /** After a key, so that words typed quickly are asked for once, in milliseconds. */
    private static final int PAUSE_MS = 50;

    /** No filter, said so that a phone does not begin with the own region again. */
    public static final TaskFilter NOTHING = TaskFilter.NONE.withRegions(Set.of(TaskFilter.EVERY_REGION));

    /** What a page does with another filter. */
    public interface Page {

        void filterBy(TaskFilter filter);

        /** As the other one, for each key of a word that is being typed. */
        void typed(TaskFilter filter);
    }

    private final Consumer<TaskFilter> changed;
    private final Page page;
    private final FilterToggle mine;
    private final FilterToggle blocked;
    private final FilterToggle returned;
    private final List<FilterChoice<?>> choices;
    private final Input search = new Input();
    private final Span found = new Span();
    private final Button clear = new Button();
    private final IgnoredNote ignored = new IgnoredNote();
    private @Nullable SeriesNote series;
    private @Nullable Drawn drawn;

    /** What the bar is drawn from: the filter with the names to choose from, and how much it shows. */
    public record Drawn(TaskDesk desk, ShownTasks shown, int found, int total) {

        TaskFilter filter() {
            return shown.filter();
        }

        Names names() {
            return shown.names();
        }
    }

    /**
     * For a board: of one aspect, with a column for each state.
     *
     * @param views what else there is to choose on the page
     */
    public static TaskFilterBar ofBoard(Page page, Component... views) {
        TaskFilterBar bar = new TaskFilterBar(page, false);
        Div ways = new Div(views);
        ways.addClassName("views");
        bar.add(ways);
        return bar;
    }

    /** For a page of tasks of every aspect. */
    public static TaskFilterBar ofEveryAspect(Page page) {
        return new TaskFilterBar(page, true);
    }

    private TaskFilterBar(Page page, boolean everyAspect) {
        this.page = page;
        this.changed = page::filterBy;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("filter.label"));
        mine = new FilterToggle(
                getTranslation("filter.mine"),
                this::showsMine,
                filter -> filter.withRegions(showsMine(filter) ? Set.of(TaskFilter.EVERY_REGION) : own()),
                changed);
        blocked = new FilterToggle(
                getTranslation("filter.blocked"),
                TaskFilter::blocked,
                filter -> filter.withBlocked(!filter.blocked()),
                changed);
        returned = new FilterToggle(
                getTranslation("filter.returned"),
                TaskFilter::returned,
                filter -> filter.withReturned(!filter.returned()),
                changed);
        mine.addClassName("mine");
        choices = everyAspect
                ? List.of(aspects(), statuses(), regions(), areas(), executors(), deadlines(), priorities())
                : List.of(regions(), areas(), executors(), deadlines());
        add(mine);
        choices.forEach(this::add);
        add(
                blocked,
                returned,
                search(getTranslation(everyAspect ? "filter.search-all" : "filter.search")),
                found,
                clear,
                ignored);
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        clear.setText(getTranslation("filter.clear"));
        clear.addThemeName("tertiary");
        clear.addClassName("clear");
        clear.addClickListener(pressed -> changed.accept(NOTHING));
    }

    public void show(Drawn now) {
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        TaskFilter filter = now.filter();
        // what narrows is seen and can be taken off, also by who has no region of their own
        mine.setVisible(!now.desk().actor().ownRegions().isEmpty() || showsMine(filter));
        mine.show(filter);
        blocked.show(filter);
        returned.show(filter);
        choices.forEach(choice -> choice.show(now));
        if (!Tidy.line(search.getValue()).equals(filter.text())) {
            search.setValue(filter.text());
        }
        found.setText(filter.narrows() ? getTranslation("filter.found", now.found(), now.total()) : "");
        clear.setVisible(filter.narrows());
        if (series == null && !filter.series().isEmpty()) {
            series = SeriesNote.plain(now.desk());
            add(series);
        }
        if (series != null) {
            series.show(now.shown().cycle().id(), filter.series());
        }
        ignored.show(String.join(", ", now.shown().ignored()));
    }

    /** Their codes; the word for them alone of who has none. */
    private Set<String> own() {
        Set<String> codes =
                drawn == null ? Set.of() : Set.copyOf(drawn.desk().actor().ownRegions());
        return codes.isEmpty() ? Set.of(TaskFilter.MINE) : codes;
    }

    private boolean showsMine(TaskFilter filter) {
        return filter.regions().contains(TaskFilter.MINE) || filter.regions().equals(own());
    }

    private FilterChoice<String> regions() {
        return new FilterChoice<>(
                getTranslation("filter.region"),
                new FilterChoice.Part<>(this::namedRegions, this::withNamedRegions),
                now -> FilterValues.named(now.names().regions()),
                changed);
    }

    private Set<String> namedRegions(TaskFilter filter) {
        if (showsMine(filter)) {
            return Set.of();
        }
        Set<String> regions = new LinkedHashSet<>(filter.regions());
        regions.removeAll(Set.of(TaskFilter.MINE, TaskFilter.EVERY_REGION));
        return regions;
    }

    /** No named region leaves "mine" where it is shown; else it means every region, on phones too. */
    private TaskFilter withNamedRegions(TaskFilter filter, Set<String> named) {
        return filter.withRegions(
                !named.isEmpty() ? named : showsMine(filter) ? own() : Set.of(TaskFilter.EVERY_REGION));
    }

    private FilterChoice<String> aspects() {
        return new FilterChoice<>(
                getTranslation("task.field.aspect"),
                new FilterChoice.Part<>(TaskFilter::aspects, TaskFilter::withAspects),
                now -> FilterValues.named(now.names().aspects()),
                changed);
    }

    private FilterChoice<Status> statuses() {
        return new FilterChoice<>(
                getTranslation("task.field.status"),
                new FilterChoice.Part<>(TaskFilter::statuses, TaskFilter::withStatuses),
                now -> FilterValues.all(List.of(Status.values()), TaskWords::status),
                changed);
    }

    private FilterChoice<Priority> priorities() {
        return new FilterChoice<>(
                getTranslation("task.field.priority"),
                new FilterChoice.Part<>(TaskFilter::priorities, TaskFilter::withPriorities),
                now -> FilterValues.all(List.of(Priority.values()), TaskWords::priority),
                changed);
    }

    private FilterChoice<String> areas() {
        return new FilterChoice<>(
                getTranslation("filter.area"),
                new FilterChoice.Part<>(TaskFilter::areas, TaskFilter::withAreas),
                now -> FilterValues.named(now.names().areas()),
                changed);
    }

    private FilterChoice<String> executors() {
        return new FilterChoice<>(
                getTranslation("filter.executor"),
                new FilterChoice.Part<>(TaskFilter::executors, TaskFilter::withExecutors),
                now -> new FilterValues<>(
                        beginning -> now.desk()
                                .queries()
                                .executors(
                                        now.desk().actor(), now.shown().cycle().id(), beginning, 0, MANY_EXECUTORS),
                        name -> name),
                changed);
    }

    private FilterChoice<Deadline> deadlines() {
        return new FilterChoice<>(
                getTranslation("filter.deadline"),
                new FilterChoice.Part<>(TaskFilter::deadlines, TaskFilter::withDeadlines),
                now -> FilterValues.all(List.of(Deadline.values()), deadline -> getTranslation("deadline." + deadline)),
                changed);
    }

    private NativeLabel search(String what) {
        search.setType("search");
        search.getElement().setAttribute("data-key", "/");
        search.setPlaceholder(what);
        search.setAriaLabel(what);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addValueChangeListener(typed -> {
            if (!typed.isFromClient() || drawn == null) {
                return;
            }
            if (Tidy.length(Tidy.line(typed.getValue())) > TaskFilter.LONGEST_TEXT) {
                ignored.say(getTranslation("filter.too-long", TaskFilter.LONGEST_TEXT));
            } else {
                page.typed(drawn.filter().withText(typed.getValue()));
            }
        });
        NativeLabel box = new NativeLabel();
        box.add(Glyph.SEARCH.draw(), search);
        box.addClassName("search-box");
        box.getElement().setAttribute("data-testid", "search");
        return box;
    }
}
