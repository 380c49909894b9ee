package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;

/** A window over a page, which goes with it, as by the browser's Back. */
abstract class PageDialog extends Dialog {

    private Registration navigation = () -> {};

    PageDialog(String title) {
        setHeaderTitle(title);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        navigation = attached.getUI().addAfterNavigationListener(navigated -> close());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        navigation.remove();
        super.onDetach(detached);
    }
}
