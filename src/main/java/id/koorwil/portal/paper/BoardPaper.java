package id.koorwil.portal.paper;

import id.koorwil.portal.task.ExportRow;
import id.koorwil.portal.task.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A board on paper: a column for each state, as long as its cards are. */
final class BoardPaper {

    private BoardPaper() {}

    static String of(Sheet sheet, String name, List<ExportRow> tasks) {
        Map<Status, List<ExportRow>> byStatus = tasks.stream().collect(Collectors.groupingBy(ExportRow::status));
        List<Status> states = List.of(Status.values());
        String headings = sheet.row(
                "th",
                states.stream()
                        .map(status -> sheet.status(status) + " "
                                + byStatus.getOrDefault(status, List.of()).size())
                        .toList());
        // card by card, so that a sheet ends between two rows and not within a card
        int rows = byStatus.values().stream().mapToInt(List::size).max().orElse(0);
        StringBuilder body = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            body.append("<tr>");
            for (Status status : states) {
                List<ExportRow> cards = byStatus.getOrDefault(status, List.of());
                body.append("<td>")
                        .append(row < cards.size() ? card(sheet, cards.get(row)) : "")
                        .append("</td>");
            }
            body.append("</tr>");
        }
        return sheet.table("board", name, states.size(), headings, body.toString());
    }

    private static String card(Sheet sheet, ExportRow task) {
        List<String> facts = new ArrayList<>(Stream.of(task.region(), sheet.due(task), task.executor())
                .filter(fact -> !fact.isEmpty() && !fact.equals("–"))
                .toList());
        if (task.progressPercent() % 100 > 0) {
            facts.add(task.progressPercent() + "%");
        }
        return "<b>" + Sheet.escaped(task.code()) + "</b> " + Sheet.escaped(task.title()) + "<small>"
                + Sheet.escaped(String.join(" · ", facts)) + "</small>";
    }
}
