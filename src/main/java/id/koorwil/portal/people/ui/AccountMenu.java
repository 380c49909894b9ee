package id.koorwil.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.shell.Initials;
import id.koorwil.portal.shell.PressedPopover;
import id.koorwil.portal.shell.TopBarItem;

/** Who is signed in, and the way out. */
@org.springframework.stereotype.Component
class AccountMenu implements TopBarItem {

    private final CurrentActor currentActor;
    private final AuthenticationContext authentication;

    AccountMenu(CurrentActor currentActor, AuthenticationContext authentication) {
        this.currentActor = currentActor;
        this.authentication = authentication;
    }

    @Override
    public int position() {
        return 200;
    }

    @Override
    public Component create() {
        Actor actor = currentActor.get();
        Button account = new Button(Initials.of(actor.displayName()));
        account.addClassName("account");
        account.setId("account");
        account.setAriaLabel(
                account.getTranslation("account.button", Initials.of(actor.displayName()), actor.displayName()));
        PressedPopover.announce(account);
        account.addClickListener(pressed -> open(account, actor));
        return new Div(account);
    }

    private void open(Button account, Actor actor) {
        PressedPopover menu = PressedPopover.beside(
                account, account.getTranslation("account.menu", actor.displayName()), PopoverPosition.BOTTOM_END);
        Span name = new Span(actor.displayName());
        name.addClassName("account-name");
        Anchor mine = new Anchor(AccountView.ROUTE, account.getTranslation("account.mine"));
        mine.getElement().setAttribute("router-link", true);
        mine.addClassName("account-link");
        Button signOut = new Button(account.getTranslation("account.sign-out"), pressed -> {
            DraftKeeper.forgetAll(actor.username());
            authentication.logout();
        });
        menu.add(name, mine, signOut);
        menu.open();
    }

    @Override
    public void show(Component created, Location shown) {
        // the same on every page
    }
}
