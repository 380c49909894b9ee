package id.koorwil.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void thousands_are_parted_as_in_indonesian() {
        assertThat(Numbers.whole(1_250, Locale.of("id"))).isEqualTo("1.250");
        assertThat(Numbers.whole(7, Locale.of("id"))).isEqualTo("7");
    }
}
