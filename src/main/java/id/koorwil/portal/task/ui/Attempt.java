package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.database.DatabaseTrouble;
import id.koorwil.portal.shell.DatabaseNotice;
import id.koorwil.portal.task.FieldConflict;
import java.util.function.Function;

/** One attempt to save a field: what is wrong with the value stands beside it, other refusals are told. */
record Attempt(SaveState state, HasValidationProperties field) {

    /** Whether something was saved that is typed over nothing, so that nobody else can have been first. */
    boolean run(Runnable save) {
        return run(save, conflict -> {
            throw conflict;
        });
    }

    /**
     * Whether it was saved.
     *
     * @param onConflict asks what shall be kept; what it asked is not wanted any more once the field is saved again
     */
    boolean run(Runnable save, Function<FieldConflict, Notification> onConflict) {
        forgetEarlier();
        try {
            save.run();
            field.setInvalid(false);
            state.saved();
            return true;
        } catch (FieldConflict conflict) {
            keep(onConflict.apply(conflict));
        } catch (RuntimeException refused) {
            if (DatabaseTrouble.is(refused)) {
                keep(DatabaseNotice.offer(refused, () -> run(save, onConflict)));
            } else {
                Refusals.tell(field, refused);
            }
        }
        state.notSaved();
        return false;
    }

    private void keep(Notification notice) {
        ComponentUtil.setData((Component) field, Notification.class, notice);
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
