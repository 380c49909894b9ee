package id.koorwil.portal.task;

import id.koorwil.portal.history.Change.FieldChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that can change on a task, as text: what the history compares before and after. */
record TaskFacts(Map<String, String> values) {

    static final TaskFacts NONE = new TaskFacts(Map.of());

    static TaskFacts of(Task task) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("status", task.status().name());
        values.put("rank", task.rank().key());
        values.put("progress", Integer.toString(task.progressPercent()));
        values.put("title", task.title());
        values.put("description", task.description());
        values.put("output", task.output());
        values.put("risk", task.risk());
        values.put("executor", task.executor());
        values.put("priority", task.priority().name());
        values.put("region", task.region());
        values.put(
                "aspect",
                task.aspect().aspect()
                        + (task.aspect().subTheme() == null
                                ? ""
                                : " " + task.aspect().subTheme()));
        values.put(
                "dates",
                task.dates().map(span -> span.start() + "/" + span.end()).orElse(""));
        values.put(
                "blockage",
                task.blockage()
                        .map(b -> b.waitsFor() + " " + b.since() + " " + b.reason())
                        .orElse(""));
        values.put("returned", task.returned() ? "true" : "");
        values.put("returnReason", task.returnReason());
        values.put("requestNote", task.request().note());
        values.put("requestLink", task.request().link());
        values.put("deleted", task.deleted() ? "true" : "");
        return new TaskFacts(values);
    }

    /** The fields that differ, with both values; an empty value is null. */
    static List<FieldChange> between(TaskFacts before, TaskFacts after) {
        List<FieldChange> changes = new ArrayList<>();
        after.values.forEach((field, now) -> {
            String was = before.values.getOrDefault(field, "");
            if (!was.equals(now)) {
                changes.add(new FieldChange(field, orNull(was), orNull(now)));
            }
        });
        return changes;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
