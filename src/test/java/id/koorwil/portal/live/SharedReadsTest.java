package id.koorwil.portal.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedReadsTest {

    private final SharedReads reads = new SharedReads();
    private final AtomicInteger database = new AtomicInteger();
    private final List<Integer> seen = new ArrayList<>();

    @AfterEach
    void nobodyIsHere() {
        UI.setCurrent(null);
    }

    private void read() {
        seen.add(reads.read("a column", database::incrementAndGet));
    }

    @Test
    void pages_that_follow_the_same_changes_read_once() {
        long committed = System.nanoTime();

        reads.together(new UI(), committed, this::read);
        reads.together(new UI(), committed, this::read);

        assertThat(seen).containsExactly(1, 1);
    }

    @Test
    void what_was_read_before_a_change_was_committed_is_read_again() {
        reads.together(new UI(), System.nanoTime(), this::read);

        reads.together(new UI(), System.nanoTime(), this::read);

        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void a_page_that_has_read_for_itself_since_does_not_go_back_in_time() {
        long committed = System.nanoTime();
        UI mine = new UI();
        reads.together(new UI(), committed, this::read);
        UI.setCurrent(mine);
        read();

        reads.together(mine, committed, this::read);

        assertThat(seen).containsExactly(1, 2, 3);
    }

    @Test
    void a_read_that_failed_is_tried_again() {
        long committed = System.nanoTime();
        assertThatThrownBy(() -> reads.together(
                        new UI(),
                        committed,
                        () -> reads.read("a column", () -> {
                            throw new IllegalStateException("away");
                        })))
                .hasMessage("away");

        reads.together(new UI(), committed, this::read);

        assertThat(seen).containsExactly(1);
    }

    @Test
    void outside_of_a_round_everybody_reads() {
        read();
        read();

        assertThat(seen).containsExactly(1, 2);
    }
}
