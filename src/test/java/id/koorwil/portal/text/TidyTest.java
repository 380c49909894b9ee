package id.koorwil.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u00A0\u2007",
                "\u2060\uFEFF",
                "\u3164",
                "\u202E\u202C",
                "\u00AD",
                "\uFFFE",
                "\uD83D",
                "\u200D"
            })
    void what_nobody_sees_is_nothing(String text) {
        assertThat(Tidy.line(text)).isEmpty();
        assertThat(Tidy.lines(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Staf\u00A0Keuangan",
                "Staf\u2003Keuangan ",
                "\u3000Staf  Keuangan",
                "Staf\u200B Keuangan",
                "Staf\tKeuangan",
                "Staf\r\nKeuangan",
                "Sta\u00ADf\u2028Keuangan"
            })
    void every_kind_of_blank_is_one(String text) {
        assertThat(Tidy.line(text)).isEqualTo("Staf Keuangan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽", "می‌خواهم", "क्‍ष", "🎉"})
    void what_belongs_to_an_emoji_or_a_script_stays(String text) {
        assertThat(Tidy.line(text)).isEqualTo(text);
    }

    @Test
    void a_mark_that_turns_what_follows_is_gone_and_the_words_stay() {
        assertThat(Tidy.line("Laporan \u202Etxt.exe\u202C akhir")).isEqualTo("Laporan txt.exe akhir");
        assertThat(Tidy.line("\u2067\u05D0\u05D1\u2069")).isEqualTo("\u05D0\u05D1");
    }

    @Test
    void letters_and_their_accents_are_one_sign() {
        assertThat(Tidy.line("Cafe\u0301")).isEqualTo("Café");
        assertThat(Tidy.line("a\uD83D\u0301")).isEqualTo("á");
    }

    @Test
    void lines_stay_lines() {
        assertThat(Tidy.lines("satu\r\ndua\rtiga\u2028empat\u0085\n")).isEqualTo("satu\ndua\ntiga\nempat");
    }

    @Test
    void a_text_is_as_long_as_it_is_read() {
        assertThat(Tidy.length("Tim 🎯")).isEqualTo(5);
        assertThat(Tidy.length("👨‍👩‍👧")).isEqualTo(1);
        assertThat(Tidy.length("")).isZero();
    }
}
