package id.koorwil.portal.board;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.shell.Numbers;
import id.koorwil.portal.shell.Untranslated;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.ui.TaskWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The states above the columns of a phone, where one column is seen at a time; the browser marks that one. */
class ColumnTabs extends Nav {

    private final Map<Status, Span> counts = new EnumMap<>(Status.class);

    ColumnTabs(Consumer<Status> chosen) {
        addClassName("column-tabs");
        setAriaLabel(getTranslation("board.columns"));
        for (Status status : Status.values()) {
            Span count = Untranslated.mark(new Span());
            count.addClassName("count");
            NativeButton tab = new NativeButton();
            tab.add(new Span(TaskWords.status(status)), count);
            tab.getElement().setAttribute("data-column", status.name());
            tab.addClickListener(pressed -> chosen.accept(status));
            counts.put(status, count);
            add(tab);
        }
    }

    void count(Map<Status, Integer> cards) {
        counts.forEach((status, count) -> count.setText(Numbers.whole(cards.getOrDefault(status, 0), getLocale())));
    }
}
