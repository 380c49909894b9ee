package id.koorwil.portal.table;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.MenuSource;
import id.koorwil.portal.task.TaskFilter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The table in the side navigation. */
@Component
class TableMenu implements MenuSource {

    private final ShownCycles cycles;

    TableMenu(ShownCycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public int position() {
        return 12;
    }

    @Override
    public String heading() {
        return "";
    }

    @Override
    public List<Entry> entries(Location shown) {
        return List.of(Entry.plain(
                I18NProvider.translate("table.title"),
                TableNavigation.tasks(cycles.at(shown), TaskFilter.NONE).href()));
    }

    @Override
    public Optional<Daily> daily(Location shown) {
        return Optional.of(new Daily(
                2,
                Glyph.LIST,
                I18NProvider.translate("table.brief"),
                TableNavigation.tasks(cycles.at(shown), TaskFilter.NONE).href(),
                "t"));
    }
}
