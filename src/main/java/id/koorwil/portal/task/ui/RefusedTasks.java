package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.task.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why tasks of several were left as they are: one sentence for each reason, with the tasks that it holds for. */
final class RefusedTasks {

    /** Of one sentence; there may be hundreds. */
    private static final int NAMED = 10;

    private RefusedTasks() {}

    static List<String> sentences(List<Refused> refused) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        refused.forEach(one ->
                codes.computeIfAbsent(reason(one), why -> new ArrayList<>()).add(one.code()));
        return codes.entrySet().stream()
                .map(reason -> named(reason.getValue()) + reason.getKey())
                .toList();
    }

    private static String named(List<String> codes) {
        String named = String.join(", ", codes.subList(0, Math.min(NAMED, codes.size())));
        return codes.size() > NAMED ? named + " " + translate("selection.more", codes.size() - NAMED) : named;
    }

    /** Behind the codes; some sentences begin with one themselves. */
    private static String reason(Refused one) {
        String sentence = Refusals.sentence(one.reason());
        return sentence.startsWith(one.code()) ? sentence.substring(one.code().length()) : ": " + sentence;
    }
}
