package id.koorwil.portal.paper;

import id.koorwil.portal.task.ExportRow;
import java.util.LinkedHashMap;
import java.util.Map;

/** One task on paper, with all that is written in it. */
final class TaskPaper {

    private TaskPaper() {}

    static String of(Sheet sheet, ExportRow task) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("table.column.aspect", task.aspect());
        facts.put("table.column.sub-theme", task.subTheme());
        facts.put("table.column.region", task.region());
        facts.put("table.column.status", sheet.status(task.status()));
        facts.put("table.column.progress", task.progressPercent() + "%");
        facts.put("table.column.start", sheet.day(task.start()));
        facts.put("table.column.due", sheet.due(task));
        facts.put("table.column.executor", task.executor());
        facts.put("table.column.priority", sheet.word("priority." + task.priority()));
        facts.put("table.column.output", task.output());
        facts.put("task.field.risk", task.risk());
        facts.put("task.field.description", task.description());
        facts.put("paper.depends-on", task.dependsOn());
        StringBuilder body = new StringBuilder();
        facts.forEach((key, value) -> {
            if (!value.isEmpty()) {
                body.append("<tr><th>")
                        .append(Sheet.escaped(sheet.word(key)))
                        .append("</th><td>")
                        .append(Sheet.escaped(value))
                        .append("</td></tr>");
            }
        });
        return sheet.table("task", task.code() + " " + task.title(), 2, "", body.toString());
    }
}
