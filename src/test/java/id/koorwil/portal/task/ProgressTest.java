package id.koorwil.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void the_mean_is_rounded_half_up() {
        assertThat(Progress.mean(101, 2)).isEqualTo(51);
        assertThat(Progress.mean(100, 3)).isEqualTo(33);
        assertThat(Progress.mean(200, 3)).isEqualTo(67);
    }

    @Test
    void of_no_task_is_nought() {
        assertThat(Progress.mean(0, 0)).isZero();
    }
}
