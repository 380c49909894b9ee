package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.TaskChanged;
import java.util.Collection;
import java.util.stream.Collectors;

/** What others did with tasks that somebody sees: said politely, and marked on the page for a moment. */
public final class OthersNews {

    /** More are said by their number, or nobody would listen to the end. */
    private static final int SAID = 3;

    private OthersNews() {}

    /**
     * Tells them.
     *
     * @param me who looks; what they did themselves, as in another tab, is marked and not said
     */
    public static void tell(Component page, Actor me, Collection<TaskChanged> changes) {
        if (!changes.isEmpty()) {
            page.getElement()
                    .executeJs(
                            "document.querySelector('live-line')?.tell($0, $1)",
                            changes.stream().map(TaskChanged::code).distinct().toList(),
                            words(changes.stream()
                                    .filter(change -> change.actor().accountId() != me.accountId())
                                    .toList()));
        }
    }

    private static String words(Collection<TaskChanged> changes) {
        return changes.size() > SAID
                ? translate("others.many", changes.size())
                : changes.stream().map(OthersNews::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(TaskChanged change) {
        TaskChanged.Verb verb = change.what() == TaskChanged.Verb.MOVED && change.editsWithinColumn()
                ? TaskChanged.Verb.EDITED
                : change.what();
        return translate(
                "others." + verb, change.code(), change.actor().displayName(), TaskWords.status(change.status()));
    }
}
