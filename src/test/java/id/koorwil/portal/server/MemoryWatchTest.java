package id.koorwil.portal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryUsage;
import org.junit.jupiter.api.Test;

class MemoryWatchTest {

    private static MemoryUsage used(long percent) {
        return new MemoryUsage(0, percent, 100, 100);
    }

    @Test
    void memory_is_short_above_the_mark_after_a_collection() {
        assertThat(MemoryWatch.isAboveMark(used(85))).isFalse();
        assertThat(MemoryWatch.isAboveMark(used(86))).isTrue();
    }

    @Test
    void before_the_first_collection_it_is_not() {
        assertThat(MemoryWatch.isAboveMark(new MemoryUsage(0, 0, 0, -1))).isFalse();
        assertThat(new MemoryWatch().isShort()).isFalse();
    }
}
