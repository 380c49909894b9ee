package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.TaskDetails;
import java.util.Locale;

/** What nobody types: the agreed dates, since when the task is where it is, who made it and changed it last. */
class PanelOrigin extends Div {

    PanelOrigin() {
        addClassName("origin");
    }

    void show(TaskDetails task) {
        Locale locale = getLocale();
        removeAll();
        task.baseline()
                .filter(agreed -> !task.dates().equals(task.baseline()))
                .ifPresent(agreed -> add(new Paragraph(getTranslation("panel.baseline", Days.span(agreed, locale)))));
        add(new Paragraph(getTranslation(
                "panel.since",
                TaskWords.status(task.status()),
                Days.moment(task.statusSince(), locale),
                Days.moment(task.movedAt(), locale))));
        if (task.publicSource()) {
            add(new Paragraph(getTranslation("panel.public-source")));
        }
        add(new Paragraph(getTranslation(
                "panel.origin",
                task.createdBy(),
                Days.moment(task.createdAt(), locale),
                task.changedBy(),
                Days.moment(task.changedAt(), locale))));
    }
}
