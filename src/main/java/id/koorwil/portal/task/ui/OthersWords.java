package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.task.TaskChanged;
import java.util.Collection;
import java.util.stream.Collectors;

/** What others did, said to who has the same page open. */
public final class OthersWords {

    /** More are said by their number, or nobody would listen to the end. */
    private static final int SAID = 3;

    private OthersWords() {}

    public static String of(Collection<TaskChanged> changes) {
        return changes.size() > SAID
                ? translate("others.many", changes.size())
                : changes.stream().map(OthersWords::of).collect(Collectors.joining(" "));
    }

    private static String of(TaskChanged change) {
        return translate(
                "others." + change.what(),
                change.code(),
                change.actor().displayName(),
                TaskWords.status(change.status()));
    }
}
