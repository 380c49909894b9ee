package id.koorwil.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void random_insertions_keep_a_strict_order(long seed) {
        Random random = new Random(seed);
        List<Rank> column = new ArrayList<>(List.of(Rank.between(null, null)));

        for (int i = 0; i < 2_000; i++) {
            int at = random.nextInt(column.size() + 1);
            Rank above = at == 0 ? null : column.get(at - 1);
            Rank below = at == column.size() ? null : column.get(at);
            column.add(at, Rank.between(above, below));
        }

        assertThat(column).isSorted();
        assertThat(new HashSet<>(column)).hasSameSizeAs(column);
    }

    @Test
    void a_column_of_any_size_is_spread_in_order_with_short_keys() {
        for (int size : new int[] {1, 2, 61, 62, 5_000}) {
            List<Rank> ranks = Rank.spread(size);

            assertThat(ranks).hasSize(size).isSorted().doesNotHaveDuplicates();
            assertThat(ranks).allSatisfy(rank -> assertThat(rank.key().length()).isLessThanOrEqualTo(6));
        }
    }

    @Test
    void insertions_at_one_spot_grow_slowly_and_are_told_as_long_far_before_the_column_of_the_schema_is_full() {
        Rank above = Rank.between(null, null);
        Rank below = Rank.between(above, null);
        int insertions = 0;

        while (!below.isLong()) {
            below = Rank.between(above, below);
            insertions++;
        }

        assertThat(insertions).isGreaterThan(250);
        assertThat(below.key()).hasSizeLessThan(100);
    }

    @Test
    void neighbours_in_the_wrong_order_are_refused() {
        Rank one = Rank.between(null, null);
        Rank two = Rank.between(one, null);

        assertThatThrownBy(() -> Rank.between(two, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rank.between(one, one)).isInstanceOf(IllegalArgumentException.class);
    }
}
