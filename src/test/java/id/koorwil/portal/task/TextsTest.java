package id.koorwil.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u0000", "\u200B", "\u00A0\u2060"})
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
    @ValueSource(strings = {"Rapat 🎉 akhir", "<script>alert(1)</script>", "'; drop table task; --"})
    void odd_text_is_kept_as_it_is(String title) {
        assertThat(Texts.TITLE.checked(title)).isEqualTo(title);
    }

    @Test
    void a_text_is_as_long_as_people_count_and_the_schema_holds() {
        String family = "👨‍👩‍👧";
        assertThat(Texts.EXECUTOR.checked("🎯".repeat(100))).hasSize(200);
        assertThat(Texts.EXECUTOR.checked(family.repeat(40))).isNotEmpty();
        assertThatThrownBy(() -> Texts.EXECUTOR.checked("🎯".repeat(101))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Texts.EXECUTOR.checked(family.repeat(41))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_link_is_a_web_address() {
        assertThat(Texts.REQUEST_LINK.checked("https://contoh.id/berkas")).isEqualTo("https://contoh.id/berkas");
        assertThat(Texts.REQUEST_LINK.checked("")).isEmpty();
        assertThatThrownBy(() -> Texts.REQUEST_LINK.checked("javascript:alert(1)"))
                .isInstanceOf(InvalidValue.class);
    }
}
