package id.koorwil.portal.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.shell.Segments;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskGrouping;
import id.koorwil.portal.task.ui.TaskWords;
import java.util.List;

/** How the chart is drawn: groups, arrows, agreed days; and what its colours mean. */
class TimelineTools extends Div {

    private final Segments<TaskGrouping> grouping;
    private final NativeButton arrows;
    private final NativeButton agreed;

    /** What the page does when one of the tools is used. */
    interface Page {
        void group(TaskGrouping grouping);

        void flipArrows();

        void flipAgreed();
    }

    TimelineTools(Page page) {
        addClassName("timeline-tools");
        grouping = new Segments<>(
                getTranslation("timeline.grouping"),
                List.of(TaskGrouping.values()),
                choice -> getTranslation("timeline.grouping." + choice),
                page::group);
        arrows = new NativeButton(getTranslation("timeline.arrows"), pressed -> page.flipArrows());
        agreed = new NativeButton(getTranslation("timeline.agreed"), pressed -> page.flipAgreed());
        arrows.addClassName("chip");
        agreed.addClassName("chip");
        add(grouping, arrows, agreed, legend());
    }

    void show(TaskGrouping now, TimelineSettings settings) {
        grouping.show(now);
        arrows.getElement().setAttribute("aria-pressed", Boolean.toString(settings.arrows()));
        agreed.getElement().setAttribute("aria-pressed", Boolean.toString(settings.agreed()));
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("legend");
        for (Status status : Status.values()) {
            legend.add(word(TaskWords.status(status), status.name()));
        }
        legend.add(word(getTranslation("timeline.late"), "LATE"), word(getTranslation("timeline.blocked"), "BLOCKED"));
        return legend;
    }

    private static Span word(String text, String kind) {
        Span word = new Span(text);
        word.addClassNames("state-word", kind);
        return word;
    }
}
