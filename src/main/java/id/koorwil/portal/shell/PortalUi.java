package id.koorwil.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What holds for every window: its language and looks, its words for a lost line, what becomes of an unexpected error. */
@Component
class PortalUi implements VaadinServiceInitListener {

    private final PersonalSettings settings;
    private final Opening opening;

    PortalUi(PersonalSettings settings, Opening opening) {
        this.settings = settings;
        this.opening = opening;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            speak(init.getUI(), settings.language());
            // a line that ends with its session, or is lost, is told on the page; to the console it is no news
            init.getUI().getPushConfiguration().setParameter("logLevel", "none");
        });
        event.getSource().setSystemMessagesProvider(info -> messages(settings.language()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new UnexpectedError()));
        event.addIndexHtmlRequestListener(this::dress);
    }

    /** Before anything is drawn, so that nothing flashes. */
    private void dress(IndexHtmlResponse page) {
        page.getDocument().select("html").forEach(this::dress);
        opening.putInto(page.getDocument(), settings.language());
        String nonce = ContentPolicy.nonce();
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.ofFlow(nonce));
        if (settings.speaksAnotherHere()) {
            PersonalSettings.rememberLanguage(settings.language(), page.getVaadinResponse());
        }
    }

    private void dress(Element html) {
        html.attr("lang", settings.language().getLanguage());
        html.attr("data-appearance", settings.appearance().token());
        html.attr("data-no-letter-keys", !settings.letterKeys());
    }

    static void speak(UI ui, Locale language) {
        ui.setLocale(language);
        ui.getReconnectDialogConfiguration().setDialogText(Words.in(language, "connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Words.in(language, "connection.given-up"));
    }

    private static SystemMessages messages(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setCookiesDisabledCaption(Words.in(language, "connection.cookies-title"));
        messages.setCookiesDisabledMessage(Words.in(language, "connection.cookies"));
        messages.setInternalErrorCaption(Words.in(language, "connection.error-title"));
        messages.setInternalErrorMessage(Words.in(language, "connection.error"));
        messages.setSyncErrorCaption(Words.in(language, "connection.differs-title"));
        messages.setSyncErrorMessage(Words.in(language, "connection.error"));
        return messages;
    }
}
