package id.koorwil.portal.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.Location;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.MenuSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of the shown cycle, at the top of the navigation and in the bar at the bottom of a phone. */
public abstract class CyclePageMenu implements MenuSource {

    private final ShownCycles cycles;
    private final Function<ShownCycle, Address> address;
    private final Side side;
    private final Bottom bottom;

    /**
     * Its place in the side navigation.
     *
     * @param label key in the bundle
     */
    public record Side(int position, String label) {}

    /**
     * Its place in the bar.
     *
     * @param label key in the bundle
     * @param key pressed after {@code g}, it leads there
     */
    public record Bottom(int position, Glyph glyph, String label, String key) {}

    protected CyclePageMenu(ShownCycles cycles, Function<ShownCycle, Address> address, Side side, Bottom bottom) {
        this.cycles = cycles;
        this.address = address;
        this.side = side;
        this.bottom = bottom;
    }

    @Override
    public int position() {
        return side.position();
    }

    @Override
    public String heading() {
        return "";
    }

    @Override
    public List<Entry> entries(Location shown) {
        return List.of(Entry.plain(translate(side.label()), href(shown)));
    }

    @Override
    public Optional<Daily> daily(Location shown) {
        return Optional.of(
                new Daily(bottom.position(), bottom.glyph(), translate(bottom.label()), href(shown), bottom.key()));
    }

    private String href(Location shown) {
        return address.apply(cycles.at(shown)).href();
    }
}
