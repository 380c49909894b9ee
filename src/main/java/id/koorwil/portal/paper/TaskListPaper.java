package id.koorwil.portal.paper;

import id.koorwil.portal.task.ExportRow;
import java.util.List;
import java.util.stream.Collectors;

/** The table of tasks on paper. */
final class TaskListPaper {

    private static final List<String> COLUMNS =
            List.of("code", "title", "aspect", "region", "status", "start", "due", "progress", "executor", "output");

    private TaskListPaper() {}

    static String of(Sheet sheet, List<ExportRow> tasks) {
        String headings = sheet.row(
                "th",
                COLUMNS.stream()
                        .map(column -> sheet.word("table.column." + column))
                        .toList());
        String body = tasks.stream()
                .map(task -> sheet.row(
                        "td",
                        List.of(
                                task.code(),
                                task.title(),
                                task.aspect(),
                                task.region(),
                                sheet.status(task.status()),
                                sheet.day(task.start()),
                                sheet.due(task),
                                task.progressPercent() + "%",
                                task.executor(),
                                task.output())))
                .collect(Collectors.joining());
        return sheet.table("list", sheet.word("table.title"), COLUMNS.size(), headings, body);
    }
}
