package id.koorwil.portal.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** What the browser is told before the first page: theme, icon, language. */
@StyleSheet(Aura.STYLESHEET)
@CssImport("./shell/tokens.css")
@CssImport("./shell/shell.css")
@CssImport("./shell/page.css")
// items of the top bar are found by Spring, and no route reaches their classes
@CssImport("./programme/cycle-chooser.css")
@CssImport("./people/account.css")
@CssImport("./live/live.css")
// answers to what somebody does come as they always did; what others did comes by itself
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class PortalShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(Words.in(Words.INDONESIAN, "shell.name"));
        settings.addFavIcon("icon", "icon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(Inline.Position.PREPEND, Device.SCRIPT, Inline.Wrapping.JAVASCRIPT);
    }
}
