package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskQueries;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** The number of statements does not depend on the number of tasks. */
@PortalTest
@SuppressWarnings({"rawtypes", "unchecked"}) // a class literal has no type of its items
class StatementCountTest extends SpringBrowserlessTest {

    private static final Actor OBSERVER = new Actor(1, "pengamat", "Pengamat", List.of(Seat.coordinatorOf("35.72")));

    @Autowired
    private StatementCount count;

    @Autowired
    private Programme programme;

    @Autowired
    private TaskQueries queries;

    @Test
    @WithUserDetails("pj-keuangan")
    void a_board_takes_as_many_statements_for_14_tasks_as_for_200_and_at_most_12() {
        openOnce("papan/keuangan", "papan/keuangan");
        int few = statementsOf("papan/keuangan", Map.of());
        int many = statementsOf("papan/keuangan", Map.of("siklus", load()));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void scrolling_takes_one_statement_a_page() {
        statementsOf("papan/keuangan", Map.of("siklus", load()));
        VirtualList<?> column = find(VirtualList.class).all().getFirst();
        count.reset();

        fetch(column, 20, 30);

        assertThat(count.statements()).hasSize(1);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void a_task_takes_at_most_8_statements() {
        openOnce("tugas/KEU-4", "tugas/KEU-50");
        int few = statementsOf("tugas/KEU-4", Map.of());
        int many = statementsOf("tugas/KEU-50", Map.of("siklus", load()));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void an_export_takes_at_most_3_statements() {
        Cycle cycle = programme.cycles(OBSERVER).stream()
                .filter(candidate -> candidate.name().equals("Uji beban"))
                .findFirst()
                .orElseThrow();
        count.reset();
        programme.names(OBSERVER, cycle.id());
        queries.export(OBSERVER, cycle, TaskFilter.NONE, row -> {});

        assertThat(count.statements()).hasSizeLessThanOrEqualTo(2);
    }

    /** What hardly ever changes is read once and remembered for some seconds; what counts is the rest. */
    private void openOnce(String few, String many) {
        assertThat(statementsOf(few, Map.of())).isLessThanOrEqualTo(12);
        assertThat(statementsOf(many, Map.of("siklus", load()))).isLessThanOrEqualTo(12);
    }

    private String load() {
        return programme.cycles(OBSERVER).stream()
                .filter(candidate -> candidate.name().equals("Uji beban"))
                .map(cycle -> Long.toString(cycle.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a page and its first cards. */
    private int statementsOf(String path, Map<String, String> parameters) {
        count.reset();
        UI.getCurrent().navigate(path, com.vaadin.flow.router.QueryParameters.simple(parameters));
        for (VirtualList list : find(VirtualList.class).all()) {
            fetch((VirtualList<?>) list, 0, 20);
        }
        return count.statements().size();
    }

    private static <T> void fetch(VirtualList<T> list, int offset, int limit) {
        DataProvider<T, Object> cards = (DataProvider<T, Object>) list.getDataProvider();
        assertThat(cards.fetch(new Query<>(offset, limit, List.of(), null, null))
                        .toList())
                .hasSizeLessThanOrEqualTo(limit);
    }
}
