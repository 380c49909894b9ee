package id.koorwil.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.SpokenList;
import id.koorwil.portal.shell.TopBarItem;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The cycle of the page with its day, the other cycles to choose from, and the mark of sample data. */
@org.springframework.stereotype.Component
class CycleChooser implements TopBarItem {

    private final ShownCycles cycles;
    private final Clock clock;

    CycleChooser(ShownCycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Component create() {
        return new Chooser();
    }

    @Override
    public void show(Component created, Location location) {
        if (created instanceof Chooser chooser) {
            chooser.show(cycles.at(location), location, LocalDate.now(clock));
        }
    }

    private static final class Chooser extends Div {

        private final Select<Cycle> select = new Select<>();
        private final Span state = new Span();
        private final Span none = new Span(getTranslation("cycle.none"));
        private final Span sample = new Span(getTranslation("cycle.sample"));
        private Location shown = new Location("");
        private LocalDate today = LocalDate.EPOCH;
        private @Nullable ShownCycle drawn;

        Chooser() {
            addClassName("cycle-chooser");
            select.setAriaLabel(getTranslation("cycle.label"));
            SpokenList.name(select, getTranslation("cycle.label"));
            select.getElement().setAttribute("data-testid", "cycle");
            select.setItemLabelGenerator(Cycle::name);
            select.setRenderer(new TextRenderer<>(this::nameAndState));
            state.addClassName("cycle-state");
            select.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    Address.of(shown)
                            .page()
                            .with(
                                    ShownCycle.PARAMETER,
                                    Long.toString(change.getValue().id()))
                            .open();
                }
            });
            sample.addClassName("sample-mark");
            none.addClassName("no-cycle");
            add(select, state, none, sample);
        }

        void show(ShownCycle choice, Location location, LocalDate day) {
            shown = location;
            if (choice.equals(drawn) && day.equals(today)) {
                return;
            }
            drawn = choice;
            today = day;
            select.setItems(choice.all());
            select.setVisible(!choice.all().isEmpty());
            choice.cycle().ifPresentOrElse(select::setValue, select::clear);
            state.setText(choice.cycle().map(this::state).orElse(""));
            none.setVisible(choice.all().stream().noneMatch(Cycle::current));
            sample.setVisible(choice.cycle().filter(Cycle::sample).isPresent());
        }

        private String nameAndState(Cycle cycle) {
            String words = state(cycle);
            return words.isEmpty() ? cycle.name() : cycle.name() + " · " + words;
        }

        private String state(Cycle cycle) {
            return switch (cycle.state()) {
                case PREPARED -> getTranslation("cycle.prepared");
                case CLOSED -> getTranslation("cycle.closed");
                case RUNNING -> {
                    int day = cycle.dayOf(today);
                    yield day < 0 || day > cycle.lastDay() ? "" : getTranslation("cycle.running", day, cycle.lastDay());
                }
            };
        }
    }
}
