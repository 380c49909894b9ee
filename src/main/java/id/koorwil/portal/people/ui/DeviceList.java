package id.koorwil.portal.people.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.people.RememberedDevice;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.shell.Notices;
import java.util.ArrayList;
import java.util.List;

/** The devices on which the own account stays signed in; each can be signed out. */
class DeviceList extends Div {

    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final List<Button> forgetButtons = new ArrayList<>();
    private final Sentence none = new Sentence();

    /** A paragraph that can take the focus. */
    private static final class Sentence extends Paragraph implements Focusable<Sentence> {

        Sentence() {
            setTabIndex(-1);
        }
    }

    DeviceList(Accounts accounts, CurrentActor currentActor) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        addClassName("devices");
        show();
    }

    final void show() {
        removeAll();
        forgetButtons.clear();
        List<RememberedDevice> devices = accounts.devices(currentActor.get());
        if (devices.isEmpty()) {
            none.setText(getTranslation("account.devices.none"));
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        devices.forEach(device -> list.add(line(device)));
        add(list);
    }

    /** Where the next one is, or what is said where there is none any more. */
    private void focusAfter(int removed) {
        if (forgetButtons.isEmpty()) {
            none.focus();
        } else {
            forgetButtons.get(Math.min(removed, forgetButtons.size() - 1)).focus();
        }
    }

    private ListItem line(RememberedDevice device) {
        String name = DeviceName.of(device.userAgent())
                .map(known -> getTranslation("account.devices.name", known.browser(), known.system()))
                .orElse(getTranslation("account.devices.unknown"));
        Span when = new Span(getTranslation(
                "account.devices.since",
                Days.moment(device.since(), getLocale()),
                Days.moment(device.until(), getLocale())));
        when.addClassName("soft");
        Button forget = new Button(getTranslation("account.devices.forget"), pressed -> {
            accounts.forgetDevice(currentActor.get(), device.series());
            Notices.done(getTranslation("account.devices.forgotten", name));
            int place = forgetButtons.indexOf(pressed.getSource());
            show();
            focusAfter(place);
        });
        forget.setAriaLabel(
                getTranslation("account.devices.forget-one", name, Days.moment(device.since(), getLocale())));
        forgetButtons.add(forget);
        Span where = new Span(device.here() ? getTranslation("account.devices.here", name) : name);
        return new ListItem(new Div(where, when), forget);
    }
}
