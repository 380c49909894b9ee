package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import id.koorwil.portal.database.DatabaseTrouble;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Top bar, side navigation (a drawer on phones) and the page. */
@PermitAll
@JsModule("./shell/start.ts")
@JsModule("./shell/draft-keeper.ts")
@JsModule("./shell/keys.ts")
@JsModule("./shell/once.ts")
@JsModule("./shell/translated.ts")
@JsModule("./paper/paper.ts")
@CssImport("./paper/paper.css")
@JsModule("./live/live-line.ts")
@Uses(Popover.class) // the bundle is made from what routes reach; items of the top bar are found by Spring
public class PortalLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int RIGHT_END = 100;

    private final SideNavigation navigation;
    private final BottomBar bottomBar;
    private final Button drawerButton = new Button(Glyph.MENU.draw());
    private final Main main = new Main();
    private final Map<TopBarItem, Component> items = new LinkedHashMap<>();

    PortalLayout(List<MenuSource> menus, List<TopBarItem> topBarItems, PersonalSettings settings) {
        addClassName("portal");
        RebuiltPage.follow(this);
        getElement().executeJs("window.portal.paperWords($0)", getTranslation("paper.long", "{rows}"));
        getElement().addEventListener("keys-wanted", wanted -> add(new KeysHelp(settings.letterKeys())));
        navigation = new SideNavigation(menus);
        bottomBar = new BottomBar(menus);
        main.setId("isi");
        main.getElement().setAttribute("tabindex", "-1");
        topBarItems.stream()
                .sorted(Comparator.comparingInt(TopBarItem::position))
                .forEach(item -> items.put(item, item.create()));
        add(skipLink(), topBar(), navigation, scrim(), main, bottomBar);
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#isi", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        // the page's base is another address than the page's, so the browser would follow the link away from it
        skip.getElement().addJsInitializer("""
                this.addEventListener('click', (event) => {
                  event.preventDefault();
                  document.querySelector(this.hash).focus();
                });""");
        return skip;
    }

    private Header topBar() {
        Span space = new Span();
        space.addClassName("space");
        Header bar = new Header(drawerButton(), brand());
        bar.addClassName("top-bar");
        items.forEach((item, component) -> {
            if (item.position() < RIGHT_END) {
                bar.add(component);
            }
        });
        bar.add(space);
        items.forEach((item, component) -> {
            if (item.position() >= RIGHT_END) {
                bar.add(component);
            }
        });
        return bar;
    }

    private Component brand() {
        Span mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation("shell.name"));
        name.addClassName("name");
        Anchor home = new Anchor(Address.HOME.href(), mark, name);
        home.addClassName("brand");
        home.setTitle(getTranslation("shell.home"));
        return home;
    }

    private Button drawerButton() {
        drawerButton.addClickListener(pressed -> drawer(!hasClassName("drawer-open")));
        drawerButton.addClassName("drawer-button");
        drawerButton.addThemeName("tertiary");
        drawerButton.setAriaLabel(getTranslation("shell.menu"));
        getElement()
                .addEventListener("keydown", escaped -> {
                    drawer(false);
                    drawerButton.focus();
                })
                .setFilter("event.key === 'Escape' && element.classList.contains('drawer-open')");
        return drawerButton;
    }

    private Div scrim() {
        Div scrim = new Div();
        scrim.addClassName("scrim");
        scrim.addClickListener(pressed -> drawer(false));
        return scrim;
    }

    private void drawer(boolean open) {
        setClassName("drawer-open", open);
        drawerButton.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        drawer(false);
        boolean away = event.getActiveChain().getFirst() instanceof FailedPage failed && failed.databaseAway();
        if (!away) {
            refresh(event.getLocation());
        }
    }

    /** Lists all keys. */
    public static void showKeys(Component page) {
        PortalLayout frame = page.findAncestor(PortalLayout.class);
        if (frame != null) {
            frame.getElement().executeJs("this.dispatchEvent(new CustomEvent('keys-wanted'))");
        }
    }

    /** What is around a page leads elsewhere by its address, which has changed by what was typed on it. */
    public static void addressChanged(Component page, Location now) {
        PortalLayout frame = page.findAncestor(PortalLayout.class);
        if (frame != null) {
            frame.items.forEach((item, component) -> item.show(component, now));
        }
    }

    /** Reads counts and names around a page anew, as after a change on it. */
    public static void refreshAround(Component page, Location shown) {
        PortalLayout frame = page.findAncestor(PortalLayout.class);
        if (frame != null) {
            frame.refresh(shown);
        }
    }

    /** What is around the page stays as it was while the database is away; the page itself says so. */
    private void refresh(Location shown) {
        try {
            read(shown);
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.is(e)) {
                throw e;
            }
        }
    }

    private void read(Location shown) {
        items.forEach((item, component) -> item.show(component, shown));
        navigation.show(shown);
        bottomBar.show(shown);
    }
}
