package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.shell.DatabaseAway;
import id.koorwil.portal.task.FieldConflict;
import java.util.function.Consumer;

/** One attempt to save a field: what is wrong with the value stands beside it, other refusals are told. */
record Attempt(SaveState state, HasValidationProperties field) {

    /** Whether it was saved. */
    boolean run(Runnable save, Consumer<FieldConflict> onConflict) {
        forgetEarlier();
        try {
            save.run();
            field.setInvalid(false);
            state.saved();
            return true;
        } catch (FieldConflict conflict) {
            onConflict.accept(conflict);
        } catch (RuntimeException refused) {
            if (DatabaseAway.is(refused)) {
                Notification notice = DatabaseAway.offer(() -> run(save, onConflict));
                ComponentUtil.setData((Component) field, Notification.class, notice);
            } else {
                Refusals.tell(field, refused);
            }
        }
        state.notSaved();
        return false;
    }

    /** What was typed before and could not be saved must not be saved over what is typed now. */
    private void forgetEarlier() {
        Notification earlier = ComponentUtil.getData((Component) field, Notification.class);
        if (earlier != null) {
            earlier.close();
            ComponentUtil.setData((Component) field, Notification.class, null);
        }
    }

    /** Says that the field must not be empty; nothing is saved. */
    void refuseEmpty() {
        field.setInvalid(true);
        field.setErrorMessage(I18NProvider.translate("invalid.EMPTY"));
        state.notSaved();
    }
}
