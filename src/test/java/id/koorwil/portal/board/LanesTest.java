package id.koorwil.portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.LaneCounts;
import id.koorwil.portal.task.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Set<String> NONE_CLOSED = Set.of();

    private final Lanes lanes = new Lanes(BoardLanes.PELAKSANA);

    private static LaneCounts holding(String lane, int planned) {
        return new LaneCounts(lane, Map.of(Status.RENCANA, planned));
    }

    private static Map<String, String> names(String... keys) {
        Map<String, String> names = new LinkedHashMap<>();
        List.of(keys).forEach(key -> names.put(key, key));
        return names;
    }

    private List<String> inOrder(String... keys) {
        return lanes.inOrder(names(keys), NONE_CLOSED).stream().map(Lane::key).toList();
    }

    private Lane lane(String key) {
        return lanes.inOrder(names("Ani", "Budi", "Citra"), NONE_CLOSED).stream()
                .filter(lane -> lane.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void those_that_hold_cards_at_first_stand_before_the_others_and_stay_there() {
        lanes.count(List.of(holding("Citra", 2)), NONE_CLOSED);
        assertThat(inOrder("Ani", "Budi", "Citra")).containsExactly("Citra", "Ani", "Budi");

        lanes.count(List.of(holding("Budi", 1)), NONE_CLOSED);
        assertThat(inOrder("Ani", "Budi", "Citra")).containsExactly("Citra", "Ani", "Budi");
    }

    @Test
    void priorities_keep_their_order() {
        Lanes priorities = new Lanes(BoardLanes.PRIORITAS);
        priorities.count(List.of(holding("SEDANG", 2)), NONE_CLOSED);

        assertThat(priorities.inOrder(names("TINGGI", "SEDANG", "RENDAH"), NONE_CLOSED))
                .extracting(Lane::key)
                .containsExactly("TINGGI", "SEDANG", "RENDAH");
    }

    @Test
    void empty_ones_are_closed_until_they_are_opened_and_emptied_ones_stay_open() {
        lanes.count(List.of(holding("Ani", 1)), NONE_CLOSED);
        assertThat(lane("Ani").open()).isTrue();
        assertThat(lane("Budi").open()).isFalse();

        lanes.toggleEmpty("Budi");
        lanes.count(List.of(holding("Citra", 1)), NONE_CLOSED);

        assertThat(lane("Budi").open()).isTrue();
        assertThat(lane("Ani").open()).isTrue();
        lanes.toggleEmpty("Ani");
        assertThat(lane("Ani").open()).isFalse();
    }

    @Test
    void one_that_was_closed_stays_so_when_it_is_emptied() {
        lanes.count(List.of(holding("Ani", 1)), Set.of("Ani"));
        lanes.count(List.of(), Set.of("Ani"));

        assertThat(lane("Ani").open()).isFalse();
    }

    @Test
    void one_that_nobody_named_is_there_while_the_page_is_open() {
        lanes.count(List.of(holding("Dewi", 1)), NONE_CLOSED);
        lanes.count(List.of(), NONE_CLOSED);

        assertThat(inOrder("Ani")).containsExactly("Dewi", "Ani");
    }

    @Test
    void a_name_that_is_written_another_way_now_is_the_same_lane() {
        lanes.count(List.of(holding("Siti", 1)), NONE_CLOSED);
        lanes.count(List.of(holding("SITI", 2)), NONE_CLOSED);

        assertThat(inOrder()).containsExactly("Siti");
        assertThat(lanes.key("s\u00edti")).isEqualTo("Siti");
    }

    @Test
    void two_names_that_the_database_tells_apart_are_two_lanes() {
        lanes.count(List.of(holding("Siti", 1)), NONE_CLOSED);
        lanes.count(List.of(holding("Siti", 1), holding("SITI", 2)), NONE_CLOSED);

        assertThat(inOrder()).containsExactly("Siti", "SITI");
    }

    @Test
    void the_columns_are_the_sums_over_all() {
        lanes.count(List.of(holding("Ani", 1), holding("Budi", 4)), NONE_CLOSED);

        assertThat(lanes.columns()).containsExactly(Map.entry(Status.RENCANA, 5));
    }
}
