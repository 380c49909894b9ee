package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;

/** What holds a task up, why it came back, and what the verifier was told. */
class PanelNotes extends Div {

    void show(TaskDetails task) {
        removeAll();
        task.blockage()
                .ifPresent(blockage -> add(note(
                        "blocked",
                        getTranslation(
                                "panel.blocked",
                                blockage.reason(),
                                TaskWords.waitsFor(blockage.waitsFor()),
                                Days.full(blockage.since(), getLocale())))));
        if (task.returned()) {
            add(note("returned", TaskWords.returned(task.returnReason())));
        }
        if (task.status() == Status.DIPERIKSA && !task.request().note().isEmpty()) {
            add(note("request", getTranslation("panel.request", task.request().note())));
        }
        if (task.status() == Status.DIPERIKSA && !task.request().link().isEmpty()) {
            Anchor link = new Anchor(task.request().link(), task.request().link());
            link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
            add(new Paragraph(link));
        }
    }

    static Paragraph note(String kind, String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("panel-note", kind);
        note.getElement().setAttribute("dir", "auto");
        return note;
    }
}
