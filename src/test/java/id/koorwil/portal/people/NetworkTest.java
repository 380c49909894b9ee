package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void all_addresses_of_one_host_count_as_one() {
        assertThat(Network.of("2001:db8:0:1::5"))
                .isEqualTo(Network.of("2001:db8:0:1:ffff:1:2:3"))
                .isNotEqualTo(Network.of("2001:db8:0:2::5"));
        assertThat(Network.of("10.0.0.5")).isNotEqualTo(Network.of("10.0.0.6"));
        assertThat(Network.of("bukan:alamat")).isEqualTo("bukan:alamat");
    }
}
