package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what is typed and not yet saved, in this browser, per account and field; a session that ends takes nothing with
 * it. The browser's part is {@code frontend/shell/draft-keeper.ts}, which comes with the frame. Keys name a field for all
 * time, as {@code task/12/title}: a field may be gone when what was typed there is saved.
 */
public final class DraftKeeper {

    private static final String DRAFTS = "window.portal.drafts.";

    private DraftKeeper() {}

    /**
     * What was typed earlier and never saved.
     *
     * @param entry its name in the browser
     * @param base the stored value that it was typed over, as told to {@link #watch}
     */
    public record Draft(String entry, String text, String base) {}

    /**
     * Keeps the text of a field from now on, and tells of earlier ones that were never saved.
     *
     * @param base the value that is stored now, in any words that {@code found} can read again
     * @param found called for each, the latest first
     */
    public static void watch(
            Component field, String account, String key, Supplier<String> base, Consumer<Draft> found) {
        keep(
                field,
                () -> field.getElement()
                        .executeJs("return " + DRAFTS + "watch(this, $0, $1, $2)", account, key, base.get())
                        .then(drafts -> drafts.forEach(draft -> found.accept(
                                new Draft(text(draft, "entry"), text(draft, "text"), text(draft, "base"))))));
    }

    private static String text(JsonNode draft, String name) {
        return draft.get(name).asString();
    }

    /** Keeps the text of a field that is empty until something is typed, and puts the latest earlier one into it. */
    public static void restore(Component field, String account, String key) {
        keep(field, () -> field.getElement().executeJs(DRAFTS + "restore(this, $0, $1)", account, key));
    }

    /** Asked again of a field that is built anew. */
    private record Keeping(Registration again) {}

    /** In the place of what was asked of the field before. */
    private static void keep(Component field, Runnable asking) {
        Keeping before = ComponentUtil.getData(field, Keeping.class);
        if (before != null) {
            before.again().remove();
        }
        asking.run();
        ComponentUtil.setData(field, Keeping.class, new Keeping(Rebuilt.again(field, asking)));
    }

    /**
     * A text was stored; what was typed there since stays a draft.
     *
     * @param sent the text as it was typed, and as it is written as a base
     * @param base what is stored now
     */
    public static void settled(String account, String key, List<String> sent, String base) {
        run("settled($0, $1, $2, $3)", account, key, sent, base);
    }

    /**
     * The first lines of a text were stored; what follows them stays a draft.
     *
     * @param stored what was stored at a time, from the first on; what is not there any more is left out
     */
    public static void settledFirst(String account, String key, List<String> stored) {
        run("settledFirst($0, $1, $2)", account, key, stored);
    }

    /** A field shows what somebody else has stored. */
    public static void rebase(String account, String key, String base) {
        run("rebase($0, $1, $2)", account, key, base);
    }

    /** The text of a draft is in its field now, and is saved from there. */
    public static void adopt(String account, String key, Draft draft) {
        run("adopt($0, $1, $2)", account, key, draft.entry());
    }

    /** A draft is not wanted any more. */
    public static void drop(Draft draft) {
        run("drop($0)", draft.entry());
    }

    /** What was typed in this window was stored as it is, or is not wanted any more. */
    public static void forget(String account, String key) {
        run("forget($0, $1)", account, key);
    }

    /** The account signs out of this browser. */
    public static void forgetAll(String account) {
        run("forgetAll($0)", account);
    }

    private static void run(String call, Object... arguments) {
        UI.getCurrent().getPage().executeJs(DRAFTS + call, arguments);
    }
}
