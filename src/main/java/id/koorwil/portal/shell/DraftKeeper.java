package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/**
 * Keeps what is typed and not yet saved, in this browser, per account and field; a session that ends takes nothing with
 * it. The browser's part is {@code frontend/shell/draft-keeper.ts}, which comes with the frame.
 */
public final class DraftKeeper {

    /** What to do with the text that was kept of an earlier time. */
    public interface Found {
        void draft(String text);
    }

    private DraftKeeper() {}

    /**
     * Keeps the text of a field from now on, and tells of an earlier one that was never saved.
     *
     * @param key names the field for all time, as {@code task/12/title}
     */
    public static void watch(Component field, String account, String key, Found found) {
        field.getElement()
                .executeJs("return window.portal.drafts.watch(this, $0, $1)", account, key)
                .then(String.class, text -> {
                    if (text != null) {
                        found.draft(text);
                    }
                });
    }

    /** The text was saved, or is not wanted any more. */
    public static void forget(Component field) {
        field.getElement().executeJs("window.portal.drafts.forget(this)");
    }

    /** The account signs out of this browser. */
    public static void forgetAll(String account) {
        UI.getCurrent().getPage().executeJs("window.portal.drafts.forgetAll($0)", account);
    }
}
