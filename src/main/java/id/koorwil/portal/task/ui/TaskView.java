package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.NothingThere;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.task.TaskDetails;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/**
 * One task, alone by its address. Its chunk also holds all that {@link TaskOverlays} opens over other pages: the browser
 * fetches it with the first of the components named here, see decision 8.
 */
@Route(value = TaskNavigation.ROUTE, layout = PortalLayout.class)
@PermitAll
@DependencyTrigger({
    TaskView.class,
    TaskPanel.class,
    Dialog.class,
    ComboBox.class,
    TextArea.class,
    TextField.class,
    IntegerField.class,
    CheckboxGroup.class,
    DayPicker.class
})
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TaskDesk desk;
    private final ShownCycles cycles;
    private final OverlaysOnDemand overlays;
    private String title = "";

    TaskView(TaskDesk desk, ShownCycles cycles, OverlaysOnDemand overlays) {
        this.desk = desk;
        this.overlays = overlays;
        this.cycles = cycles;
        addClassName("task-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ShownCycle choice = cycles.at(event.getLocation());
        Cycle cycle = choice.cycle().orElseThrow(() -> new NothingThere(getTranslation("cycle.none")));
        String code = Address.decoded(event.getRouteParameters().get("kode").orElse(""));
        Optional<TaskDetails> found = desk.queries().details(desk.actor(), cycle.id(), code);
        TaskWords.gone(found, code, cycle, getLocale()).ifPresent(why -> {
            throw new NothingThere(why);
        });
        TaskDetails task = found.orElseThrow();
        title = task.code() + " " + task.title();
        choice.ignoredParameter().ifPresent(named -> add(new IgnoredNote(named)));
        add(overlays.panel(
                        desk,
                        new PanelSurroundings(
                                () -> PortalLayout.refreshAround(this, event.getLocation()),
                                () -> {},
                                Address.HOME::open,
                                other -> TaskNavigation.task(choice, other).href(),
                                true),
                        cycle,
                        task)
                .component());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
