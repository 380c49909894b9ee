package id.koorwil.portal.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.koorwil.portal.programme.Milestone;
import id.koorwil.portal.shell.Days;
import java.util.List;
import java.util.Locale;

/**
 * The milestones under the chart: a diamond on the day, which says its name when it is pressed. Those too close for a finger
 * share one; each has its line in the chart.
 */
class MilestoneRow extends Div {

    /**
     * The diamonds.
     *
     * @param apart days that two of them have to be apart
     */
    MilestoneRow(ChartDays days, List<Milestone> milestones, int apart, Locale locale) {
        addClassName("milestones");
        UnorderedList list = new UnorderedList();
        List<Milestone> seen = milestones.stream()
                .filter(milestone -> days.shows(milestone.day()))
                .toList();
        days.clusters(seen, Milestone::day, apart).forEach(cluster -> list.add(diamond(days, cluster, locale)));
        add(list);
    }

    private static ListItem diamond(ChartDays days, List<Milestone> cluster, Locale locale) {
        String words = String.join(
                " · ",
                cluster.stream()
                        .map(milestone -> Days.brief(milestone.day(), locale) + ": " + milestone.name())
                        .toList());
        Span name = new Span(words);
        name.addClassName("milestone-name");
        name.getElement().setAttribute("aria-hidden", "true");
        Span mark = new Span(cluster.size() == 1 ? "◆" : "◆" + cluster.size());
        mark.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.add(mark, name);
        button.setAriaLabel(words);
        button.addClassName("milestone");
        double middle = days.middle(cluster.getFirst().day());
        button.setClassName("to-the-left", middle > 50);
        ListItem item = new ListItem(button);
        item.getStyle().set("--at", String.format(Locale.ROOT, "%.4f%%", middle));
        return item;
    }
}
