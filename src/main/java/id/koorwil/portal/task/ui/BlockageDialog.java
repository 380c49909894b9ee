package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Blockage.WaitsFor;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks why a task, or some, cannot go on and who must act. */
class BlockageDialog extends QuestionDialog {

    private final TextArea reason = new TextArea(getTranslation("blockage.reason"));
    private final RadioButtonGroup<WaitsFor> who = new RadioButtonGroup<>(getTranslation("blockage.who"));

    private BlockageDialog(TaskDesk desk, String title, BiConsumer<BlockageDialog, Blockage> save) {
        super(title);
        who.setItems(WaitsFor.values());
        who.setItemLabelGenerator(TaskWords::waitsFor);
        who.setValue(WaitsFor.WILAYAH);
        Div fields = new Div(reason, who);
        fields.addClassNames("task-form", "blockage");
        add(fields);
        answeredBy(
                getTranslation("blockage.save"),
                () -> Refusals.told(
                        reason,
                        () -> save.accept(this, new Blockage(reason.getValue(), who.getValue(), desk.today()))));
    }

    /** Of a task that is not blocked; what is typed is kept until it is. */
    static BlockageDialog of(TaskDesk desk, long task, String code, Runnable blocked) {
        Drafts.OfField drafts = Drafts.of(desk, task, 0).of(TaskField.BLOCKAGE);
        BlockageDialog dialog = new BlockageDialog(
                desk,
                translate("blockage.title", code),
                (open, blockage) -> new ResolvedSave<Optional<Blockage>>(
                                (seen, wanted) ->
                                        desk.tasks().edit(desk.actor(), task, TaskField.BLOCKAGE, seen, wanted),
                                TaskWords::blockage,
                                kept -> {
                                    drafts.forget();
                                    open.close();
                                    Undoing.offer(desk, translate("done.blocked", code));
                                    blocked.run();
                                })
                        .attempt(Optional.empty(), Optional.of(blockage)));
        drafts.restore(dialog.reason);
        return dialog;
    }

    /** Of some tasks, whether they are blocked already or not. */
    static BlockageDialog ofMany(TaskDesk desk, int tasks, Consumer<Blockage> blocked) {
        return new BlockageDialog(desk, translate("blockage.title-many", tasks), (open, blockage) -> {
            Texts.BLOCKED_REASON.checked(blockage.reason());
            open.close();
            blocked.accept(blockage);
        });
    }
}
