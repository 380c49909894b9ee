package id.koorwil.portal.task.ui;

import id.koorwil.portal.shell.Words;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.text.Alike;
import id.koorwil.portal.text.Tidy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Cells that were pasted where titles are typed: the first column holds them. Where the first row names fields that are known,
 * other columns may be taken too.
 *
 * @param titles of one line each, in the order of the rows
 * @param fields the texts of known columns, by field, in the same order
 * @param left how many other columns there are
 */
record PastedRange(List<String> titles, Map<Field, List<String>> fields, int left) {

    /** Of a new task, in the words of either language. */
    enum Field {
        EXECUTOR("executor", NewTask::withExecutor),
        OUTPUT("output", NewTask::withOutput),
        RISK("risk", NewTask::withRisk),
        DESCRIPTION("description", NewTask::withDescription);

        private final String key;

        @SuppressWarnings("ImmutableEnumChecker") // a method of the new task
        private final BiFunction<NewTask, String, NewTask> into;

        Field(String key, BiFunction<NewTask, String, NewTask> into) {
            this.key = key;
            this.into = into;
        }

        String words() {
            return TaskWords.field(key);
        }

        private static Optional<Field> named(String head) {
            return Stream.of(values())
                    .filter(field -> isWordFor(field.key, head))
                    .findFirst();
        }
    }

    private static boolean isWordFor(String field, String head) {
        return Stream.of(Words.INDONESIAN, Locale.ENGLISH)
                .anyMatch(language -> Alike.same(Words.in(language, "task.field." + field), Tidy.line(head)));
    }

    /** Reads rows of cells; a first row is heads if it names the title, or a known field. */
    static PastedRange of(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        boolean heads = isWordFor("title", first.getFirst())
                || first.stream().skip(1).anyMatch(head -> Field.named(head).isPresent());
        List<List<String>> body = rows.stream()
                .skip(heads ? 1 : 0)
                .filter(row -> !Tidy.line(row.getFirst()).isEmpty())
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        Map<Field, List<String>> fields = new LinkedHashMap<>();
        for (int column = 1; heads && column < first.size(); column++) {
            int at = column;
            Field.named(first.get(column))
                    .ifPresent(field -> fields.put(
                            field,
                            body.stream()
                                    .map(row -> at < row.size() ? row.get(at) : "")
                                    .toList()));
        }
        return new PastedRange(
                body.stream().map(row -> Tidy.line(row.getFirst())).toList(), fields, columns - 1 - fields.size());
    }

    /** Tasks with the texts of the known columns; none where other titles are to be made than were pasted. */
    Optional<List<NewTask>> tasks(NewTask pattern, List<String> wanted) {
        if (!wanted.equals(titles)) {
            return Optional.empty();
        }
        List<NewTask> tasks = new ArrayList<>();
        for (int row = 0; row < titles.size(); row++) {
            NewTask task = pattern.withTitle(titles.get(row));
            for (Map.Entry<Field, List<String>> field : fields.entrySet()) {
                task = field.getKey().into.apply(task, field.getValue().get(row));
            }
            tasks.add(task);
        }
        return Optional.of(tasks);
    }
}
