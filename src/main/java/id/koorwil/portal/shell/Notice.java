package id.koorwil.portal.shell;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.notification.Notification;

/** Vaadin's closes itself with whatever detaches it, also while its page is built anew. */
class Notice extends Notification {

    @Override
    protected void onDetach(DetachEvent detached) {
        if (!Rebuilt.isBuilding(this)) {
            super.onDetach(detached);
        }
    }
}
