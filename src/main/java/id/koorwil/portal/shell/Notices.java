package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Tells what came of an action, at the lower edge, spoken to screen readers. */
public final class Notices {

    private static final int SHORT_MS = 5_000;
    private static final int LONG_MS = 10_000;

    private Notices() {}

    /** Something was done. */
    public static void done(String text) {
        Notification notice = new Notice();
        notice.add(Untranslated.codesIn(text));
        notice.setDuration(SHORT_MS);
        open(notice);
    }

    /** Something was done, and can be taken back; long enough to read it and to reach the button. */
    public static Notification done(String text, Component action) {
        Div body = new Div(Untranslated.codesIn(text), action);
        body.addClassNames("notice", "brief");
        Notification notice = new Notice();
        notice.add(body);
        notice.setDuration(LONG_MS);
        open(notice);
        return notice;
    }

    /** Something was refused; stays until it is closed, so that nobody misses why. */
    public static Notification refused(String text, Component... actions) {
        Notification notice = staying(text, actions);
        notice.setAssertive(true);
        return notice;
    }

    /** Somebody else was first; what was wanted is not lost as long as this is open. */
    public static Notification conflict(String text, Component... actions) {
        Notification notice = refused(text, actions);
        notice.getChildren().findFirst().ifPresent(body -> body.getElement().setAttribute("data-testid", "conflict"));
        return notice;
    }

    /** Something was done and more can be said about it; stays until it is closed. */
    public static Notification staying(String text, Component... content) {
        Div body = new Div(Untranslated.codesIn(text));
        body.addClassName("notice");
        body.add(content);
        Notification notice = new Notice();
        Button close = new Button(Glyph.CLOSE.draw(), pressed -> notice.close());
        close.setAriaLabel(notice.getTranslation("notice.close"));
        close.addThemeName("tertiary");
        notice.add(body, close);
        notice.setDuration(0);
        open(notice);
        return notice;
    }

    private static void open(Notification notice) {
        notice.setPosition(Position.BOTTOM_START);
        notice.open();
    }
}
