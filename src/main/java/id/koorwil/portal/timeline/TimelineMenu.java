package id.koorwil.portal.timeline;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.MenuSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The timeline in the side navigation. */
@Component
class TimelineMenu implements MenuSource {

    private final ShownCycles cycles;

    TimelineMenu(ShownCycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public int position() {
        return 11;
    }

    @Override
    public String heading() {
        return "";
    }

    @Override
    public List<Entry> entries(Location shown) {
        return List.of(Entry.plain(
                I18NProvider.translate("timeline.menu"),
                TimelineNavigation.timeline(cycles.at(shown)).href()));
    }

    @Override
    public Optional<Daily> daily(Location shown) {
        return Optional.of(new Daily(
                4,
                Glyph.TIMELINE,
                I18NProvider.translate("timeline.menu"),
                TimelineNavigation.timeline(cycles.at(shown)).href(),
                "l"));
    }
}
