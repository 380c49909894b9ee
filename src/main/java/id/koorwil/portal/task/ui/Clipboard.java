package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.UI;
import id.koorwil.portal.shell.Notices;

/** Puts something into the clipboard; where the browser forbids that, shows it to be copied by hand. */
public final class Clipboard {

    private static final String COPY = """
            return navigator.clipboard ? navigator.clipboard.writeText(text).then(() => '', () => text) : text""";

    private Clipboard() {}

    /** An address of the portal, as a whole link. */
    public static void copyLink(String href) {
        copy("const text = new URL($0, document.baseURI).href;" + COPY, href, "action.copy-by-hand", "done.copied");
    }

    public static void copyText(String text) {
        copy("const text = $0;" + COPY, text, "action.copy-text-by-hand", "done.text-copied");
    }

    private static void copy(String script, String what, String byHandKey, String doneKey) {
        HtmlComponent byHand = new HtmlComponent("textarea"); // keeps lines apart
        byHand.addClassName("copy-by-hand");
        byHand.getElement().addJsInitializer("this.addEventListener('focus', () => this.select())");
        byHand.getElement().setAttribute("readonly", true).setAttribute("aria-label", translate(byHandKey));
        UI.getCurrent().getPage().executeJs(script, what).then(String.class, left -> {
            if (left.isEmpty()) {
                Notices.done(translate(doneKey));
            } else {
                byHand.getElement().setProperty("value", left);
                Notices.staying(translate("done.not-copied"), byHand);
            }
        });
    }
}
