package id.koorwil.portal.table;

import id.koorwil.portal.programme.ui.CyclePageMenu;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.task.TaskFilter;
import org.springframework.stereotype.Component;

/** The table in the navigation. */
@Component
class TableMenu extends CyclePageMenu {

    TableMenu(ShownCycles cycles) {
        super(
                cycles,
                cycle -> TableNavigation.tasks(cycle, TaskFilter.NONE),
                new Side(12, "table.title"),
                new Bottom(2, Glyph.LIST, "table.brief", "t"));
    }
}
