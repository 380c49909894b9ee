package id.koorwil.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.task.LoadedTask;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTasksTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2026, 8, 2);

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 10, 11, 12, 50, 1_005})
    void many_tasks_have_as_many_links_each_to_an_earlier_one(int count) {
        List<LoadedTask> tasks =
                new SampleTasks(DAY_ZERO).many(count, "keuangan", "KEU", List.of("35.72"), 61, DAY_ZERO.plusDays(30));

        Set<String> earlier = new HashSet<>();
        for (LoadedTask task : tasks) {
            assertThat(earlier).containsAll(task.dependsOn());
            assertThat(new HashSet<>(task.dependsOn())).hasSameSizeAs(task.dependsOn());
            earlier.add(task.code());
        }
        assertThat(tasks.stream().mapToInt(task -> task.dependsOn().size()).sum())
                .isEqualTo(count);
    }
}
