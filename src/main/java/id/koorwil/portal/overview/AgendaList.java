package id.koorwil.portal.overview;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.task.AgendaItem;
import id.koorwil.portal.task.Lateness;
import id.koorwil.portal.task.StateAge;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.ui.DueWords;
import id.koorwil.portal.task.ui.TaskNavigation;
import id.koorwil.portal.task.ui.TaskWords;
import java.util.ArrayList;
import java.util.List;

/** The tasks that matter most to whoever looks, each with why. */
class AgendaList extends Section {

    private final Paragraph empty = new Paragraph(getTranslation("overview.agenda.empty"));
    private final OrderedList list = new OrderedList();
    private List<Shown> shown = List.of();

    /** All that a line is drawn from. */
    private record Shown(OverviewPlace place, AgendaItem item) {}

    AgendaList() {
        addClassNames("overview-card", "agenda");
        add(new H2(getTranslation("overview.agenda")), empty, list);
    }

    void show(OverviewPlace place, List<AgendaItem> items, Names names) {
        List<Shown> now = items.stream().map(item -> new Shown(place, item)).toList();
        empty.setVisible(items.isEmpty());
        list.setVisible(!items.isEmpty());
        ChangedParts.show(list, shown, now, line -> line(place, line.item(), names));
        shown = now;
    }

    private ListItem line(OverviewPlace place, AgendaItem item, Names names) {
        Span title = new Span(item.title());
        title.getElement().setAttribute("dir", "auto");
        Anchor link = new Anchor(
                TaskNavigation.over(place.address().page(), item.code()).href(),
                part("code", item.code()),
                new Text(" "),
                title);
        link.getElement().setAttribute("router-link", true);
        Span name = new Span(link);
        name.addClassName("title");
        ListItem line = new ListItem(
                name,
                part("region", names.regions().getOrDefault(item.region(), "")),
                part(kind(place, item), String.join(" · ", why(place, item))));
        line.getElement().setAttribute("data-task", item.code());
        return line;
    }

    private static String kind(OverviewPlace place, AgendaItem item) {
        return Lateness.days(item.status(), item.dueOn(), place.judgedOn()) > 0
                ? "why late"
                : item.blockage().isPresent() ? "why blocked" : "why";
    }

    private List<String> why(OverviewPlace place, AgendaItem item) {
        List<String> why = new ArrayList<>();
        String due = DueWords.of(item.status(), item.dueOn(), place.cycle(), place.judgedOn(), getLocale());
        if (!due.isEmpty()) {
            why.add(due);
        }
        item.blockage().ifPresent(blockage -> why.add(getTranslation("card.blocked", blockage.reason())));
        if (item.returned()) {
            why.add(getTranslation("card.returned"));
        }
        why.add(
                item.status() == Status.DIPERIKSA
                        ? getTranslation("overview.agenda.waits", StateAge.days(item.statusSince(), place.judgedOn()))
                        : TaskWords.status(item.status()) + " " + item.progressPercent() + "%");
        return why;
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.setClassName(className);
        return part;
    }
}
