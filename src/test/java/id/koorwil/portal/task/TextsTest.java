package id.koorwil.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u0000"})
    void an_empty_title_is_refused(String title) {
        assertThatThrownBy(() -> Texts.TITLE.checked(title))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.problem()).isEqualTo(InvalidValue.Problem.EMPTY));
    }

    @Test
    void a_title_of_10000_characters_is_refused() {
        assertThatThrownBy(() -> Texts.TITLE.checked("a".repeat(10_000)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.problem()).isEqualTo(InvalidValue.Problem.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rapat 🎉 akhir", "<script>alert(1)</script>", "'; drop table task; --", "\u202eterbalik\u202c"})
    void odd_text_is_kept_as_it_is(String title) {
        assertThat(Texts.TITLE.checked(title)).isEqualTo(title);
    }

    @Test
    void a_link_is_a_web_address() {
        assertThat(Texts.REQUEST_LINK.checked("https://contoh.id/berkas")).isEqualTo("https://contoh.id/berkas");
        assertThat(Texts.REQUEST_LINK.checked("")).isEmpty();
        assertThatThrownBy(() -> Texts.REQUEST_LINK.checked("javascript:alert(1)"))
                .isInstanceOf(InvalidValue.class);
    }
}
