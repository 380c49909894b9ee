package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Blockage.WaitsFor;
import id.koorwil.portal.task.TaskField;
import java.util.Optional;

/** Asks why a task cannot go on and who must act. */
class BlockageDialog extends Dialog {

    private final TaskDesk desk;
    private final long task;
    private final String code;
    private final Runnable blocked;
    private final TextArea reason = new TextArea(getTranslation("blockage.reason"));
    private final RadioButtonGroup<WaitsFor> who = new RadioButtonGroup<>(getTranslation("blockage.who"));

    BlockageDialog(TaskDesk desk, long task, String code, Runnable blocked) {
        this.desk = desk;
        this.task = task;
        this.code = code;
        this.blocked = blocked;
        setHeaderTitle(getTranslation("blockage.title", code));
        Drafts.of(desk, task, 0).watch(reason, TaskField.BLOCKAGE, reason::setValue);
        who.setItems(WaitsFor.values());
        who.setItemLabelGenerator(TaskWords::waitsFor);
        who.setValue(WaitsFor.WILAYAH);
        Div fields = new Div(reason, who);
        fields.addClassNames("task-form", "blockage");
        add(fields);
        Button save = new Button(getTranslation("blockage.save"), pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), pressed -> close()), save);
    }

    private void settle() {
        DraftKeeper.forget(reason);
        close();
        Undoing.offer(desk, getTranslation("done.blocked", code));
        blocked.run();
    }

    private void save() {
        Refusals.told(reason, () -> {
            Blockage blockage = new Blockage(reason.getValue(), who.getValue(), desk.today());
            new ResolvedSave<Optional<Blockage>>(
                            (seen, wanted) -> desk.tasks().edit(desk.actor(), task, TaskField.BLOCKAGE, seen, wanted),
                            TaskWords::blockage,
                            kept -> settle())
                    .attempt(Optional.empty(), Optional.of(blockage));
        });
    }
}
