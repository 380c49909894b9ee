package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/** Who carries a task out: any text, with the names of the cycle as suggestions. */
@JsModule("./task/keep-typed.ts")
class ExecutorField extends ComboBox<String> {

    ExecutorField(TaskDesk desk, long cycle) {
        super(TaskWords.field("executor"));
        setAllowCustomValue(true);
        addAttachListener(attached -> {
            getElement().executeJs("window.portal.keepTyped(this)");
            getElement().executeJs("window.portal.takeAsTyped(this)");
        });
        setItems(query -> desk
                .queries()
                .executors(desk.actor(), cycle, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                .stream());
    }

    /** Nobody is no name of its own in the list. */
    @Override
    public void setValue(@Nullable String name) {
        super.setValue(name == null || name.isEmpty() ? null : name);
    }
}
