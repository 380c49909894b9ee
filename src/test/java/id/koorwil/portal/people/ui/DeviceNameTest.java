package id.koorwil.portal.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceNameTest {

    @Test
    void the_more_special_name_wins() {
        assertThat(DeviceName.of(
                        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36"))
                .hasValue(new DeviceName("Chrome", "Android"));
        assertThat(DeviceName.of("Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/126.0 Safari/537.36 Edg/126.0"))
                .hasValue(new DeviceName("Edge", "Windows"));
        assertThat(DeviceName.of("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1"))
                .hasValue(new DeviceName("Safari", "iPhone"));
    }

    @Test
    void what_nobody_knows_has_no_name() {
        assertThat(DeviceName.of("curl/8.5")).isEmpty();
    }
}
