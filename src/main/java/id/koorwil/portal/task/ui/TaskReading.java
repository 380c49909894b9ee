package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.schedule.WorkingCalendar;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.TaskDetails;
import java.util.List;
import java.util.Locale;

/** The fields of a task as text, for who may not change them. */
class TaskReading extends DescriptionList {

    TaskReading(TaskDetails task, Names names, List<SubTheme> subThemes, WorkingCalendar calendar) {
        Locale locale = UI.getCurrent().getLocale();
        addClassName("task-reading");
        fact("description", task.description());
        fact("region", names.regions().getOrDefault(task.region(), task.region()));
        fact(
                "aspect",
                names.aspects()
                        .getOrDefault(task.aspect().aspect(), task.aspect().aspect()));
        fact(
                "subTheme",
                subThemes.stream()
                        .filter(candidate ->
                                candidate.code().equals(task.aspect().subTheme()))
                        .map(SubTheme::name)
                        .findFirst()
                        .orElse(""));
        fact(
                "dates",
                task.dates()
                        .map(days -> Days.span(days, locale) + " · "
                                + getTranslation("task.working-days", calendar.workingDays(days)))
                        .orElse(""));
        fact("progress", task.progressPercent() + "%");
        fact("executor", task.executor());
        fact("priority", TaskWords.priority(task.priority()));
        fact("output", task.output());
        fact("risk", task.risk());
    }

    private void fact(String field, String value) {
        if (!value.isEmpty()) {
            Description text = new Description(value);
            text.getElement().setAttribute("dir", "auto");
            add(new Term(getTranslation("task.field." + field)), text);
        }
    }
}
