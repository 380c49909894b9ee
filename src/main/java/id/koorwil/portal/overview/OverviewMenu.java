package id.koorwil.portal.overview;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.MenuSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The overview in the side navigation. */
@Component
class OverviewMenu implements MenuSource {

    private final ShownCycles cycles;

    OverviewMenu(ShownCycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public String heading() {
        return "";
    }

    @Override
    public List<Entry> entries(Location shown) {
        return List.of(Entry.plain(
                I18NProvider.translate("overview.menu"),
                OverviewNavigation.overview(cycles.at(shown)).href()));
    }

    @Override
    public Optional<Daily> daily(Location shown) {
        return Optional.of(new Daily(
                1,
                Glyph.OVERVIEW,
                I18NProvider.translate("overview.menu"),
                OverviewNavigation.overview(cycles.at(shown)).href(),
                "r"));
    }
}
