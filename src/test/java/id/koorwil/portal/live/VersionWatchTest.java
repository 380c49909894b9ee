package id.koorwil.portal.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionWatchTest {

    private final VersionWatch watch = new VersionWatch();

    private record Changed(String subjectId, long subjectVersion) implements Change {

        @Override
        public String subjectKind() {
            return "task";
        }

        @Override
        public String verb() {
            return "EDITED";
        }

        @Override
        public Actor actor() {
            return Actor.PORTAL;
        }

        @Override
        public Seat seat() {
            return Seat.of(Role.ADMINISTRATOR);
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }

        @Override
        public List<FieldChange> fields() {
            return List.of();
        }
    }

    @Test
    void versions_that_follow_each_other_leave_no_gap() {
        assertThat(watch.follows(new Changed("1", 4))).isTrue();
        assertThat(watch.follows(new Changed("1", 5))).isTrue();
        assertThat(watch.follows(new Changed("2", 9))).isTrue();
        assertThat(watch.follows(new Changed("1", 6))).isTrue();
    }

    @Test
    void a_version_that_was_left_out_is_a_gap_once() {
        watch.follows(new Changed("1", 4));

        assertThat(watch.follows(new Changed("1", 6))).isFalse();
        assertThat(watch.follows(new Changed("1", 7))).isTrue();
    }

    @Test
    void one_that_comes_late_is_no_other_gap() {
        watch.follows(new Changed("1", 4));
        watch.follows(new Changed("1", 6));

        assertThat(watch.follows(new Changed("1", 5))).isTrue();
        assertThat(watch.follows(new Changed("1", 7))).isTrue();
    }
}
