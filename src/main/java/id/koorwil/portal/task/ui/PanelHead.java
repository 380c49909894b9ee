package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.Untranslated;
import id.koorwil.portal.task.Lateness;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskOptions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Code, state, lateness and title. Its elements stay while a task is edited, and with them what is being pressed. */
@CssImport("./task/status.css")
class PanelHead extends Div {

    private final TaskDesk desk;
    /** Moves the task to the top of another column. */
    private final BiConsumer<SeenPlace, Status> move;

    private final Span code = Untranslated.mark(new Span());
    private final Div status = new Div();
    private final Span late = new Span();
    private final H2 title = new H2();
    private @Nullable Choice drawn;
    private Optional<Select<Status>> select = Optional.empty();

    PanelHead(
            TaskDesk desk,
            Component people,
            PanelSurroundings surroundings,
            String aloneHref,
            BiConsumer<SeenPlace, Status> move) {
        this.desk = desk;
        this.move = move;
        code.addClassName("code");
        late.addClassName("late-mark");
        title.getElement().setAttribute("dir", "auto");
        Span space = new Span();
        space.addClassName("space");
        Div line = new Div(code, status, late, space, people);
        line.addClassName("panel-line");
        if (!surroundings.alone()) {
            Anchor alone = new Anchor(aloneHref, Glyph.EXPAND.draw());
            alone.getElement().setAttribute("router-link", true);
            alone.addClassName("icon-link");
            alone.setAriaLabel(getTranslation("panel.alone"));
            Button close = new Button(
                    Glyph.CLOSE.draw(), pressed -> surroundings.close().run());
            close.addThemeName("tertiary");
            close.getElement().setAttribute("data-key", "Escape");
            close.setAriaLabel(getTranslation("panel.close"));
            line.add(alone, close);
        }
        add(line, title);
    }

    /** What the state can be changed to, and from what place. */
    private record Choice(SeenPlace place, Set<Status> targets) {}

    void show(Cycle cycle, TaskDetails task, TaskOptions options) {
        code.setText(task.code());
        title.setText(task.title());
        long days = Lateness.days(
                task.status(), task.dates().map(span -> span.end()).orElse(null), cycle.judgedOn(desk.today()));
        late.setVisible(days > 0);
        late.setText(getTranslation("due.late", days));
        Choice choice = new Choice(task.place(), options.targets());
        if (!choice.equals(drawn)) {
            drawn = choice;
            draw(choice);
        }
        select.ifPresent(field -> field.setValue(task.status())); // a refused choice is taken back
    }

    private void draw(Choice choice) {
        Status now = choice.place().status();
        status.removeAll();
        if (choice.targets().isEmpty()) {
            Span chip = new Span(TaskWords.status(now));
            chip.addClassNames("status", now.name());
            status.add(chip);
            select = Optional.empty();
            return;
        }
        Select<Status> field = new Select<>();
        field.setItems(Arrays.stream(Status.values())
                .filter(candidate -> candidate == now || choice.targets().contains(candidate))
                .toList());
        field.setItemLabelGenerator(TaskWords::status);
        field.setAriaLabel(getTranslation("task.field.status"));
        SpokenList.name(field, getTranslation("task.field.status"));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                move.accept(choice.place(), change.getValue());
            }
        });
        status.add(field);
        select = Optional.of(field);
    }
}
