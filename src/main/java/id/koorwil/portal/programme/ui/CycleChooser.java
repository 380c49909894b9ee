package id.koorwil.portal.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.PressedPopover;
import id.koorwil.portal.shell.TopBarItem;
import id.koorwil.portal.shell.Untranslated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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

        private final NativeButton button = new NativeButton();
        private final Span name = Untranslated.mark(new Span());
        private final Span state = new Span();
        private final Span none = new Span(getTranslation("cycle.none"));
        private final Span sample = new Span(getTranslation("cycle.sample"));
        private Location shown = new Location("");
        private LocalDate today = LocalDate.EPOCH;
        private @Nullable ShownCycle drawn;

        Chooser() {
            addClassName("cycle-chooser");
            button.add(name, Glyph.DOWN.draw());
            button.addClassName("chip");
            button.getElement().setAttribute("data-testid", "cycle");
            PressedPopover.announce(button);
            button.addClickListener(pressed -> open());
            state.addClassName("cycle-state");
            sample.addClassName("sample-mark");
            none.addClassName("no-cycle");
            add(button, state, none, sample);
            getChildren().forEach(unknownYet -> unknownYet.setVisible(false)); // nor while the database is away
        }

        void show(ShownCycle choice, Location location, LocalDate day) {
            shown = location;
            if (choice.equals(drawn) && day.equals(today)) {
                return;
            }
            drawn = choice;
            today = day;
            button.setVisible(!choice.all().isEmpty());
            String label = getTranslation("cycle.label");
            name.setText(choice.cycle().map(Cycle::name).orElse(label));
            button.setAriaLabel(choice.cycle()
                    .map(cycle -> getTranslation("cycle.button", cycle.name()))
                    .orElse(label));
            state.setText(choice.cycle().map(this::state).orElse(""));
            state.setVisible(true);
            none.setVisible(choice.all().stream().noneMatch(Cycle::current));
            sample.setVisible(choice.cycle().filter(Cycle::sample).isPresent());
        }

        private void open() {
            ShownCycle choice = Objects.requireNonNull(drawn, "shown before it is pressed");
            UnorderedList list = new UnorderedList();
            choice.all().forEach(cycle -> list.add(new ListItem(link(cycle, choice.cycle()))));
            list.addClassName("cycles");
            PressedPopover popover =
                    PressedPopover.beside(button, getTranslation("cycle.label"), PopoverPosition.BOTTOM_START);
            popover.add(list);
            popover.open();
        }

        private Anchor link(Cycle cycle, Optional<Cycle> now) {
            Address address = Address.of(shown).page().with(ShownCycle.PARAMETER, Long.toString(cycle.id()));
            Anchor link = new Anchor(address.href(), nameAndState(cycle));
            link.getElement().setAttribute("router-link", true);
            if (now.filter(cycle::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            return link;
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
