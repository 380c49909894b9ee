package id.koorwil.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Locale INDONESIAN = Locale.of("id");

    @ParameterizedTest
    @CsvSource({
        "3/10, 2026-10-03",
        "3-10-2027, 2027-10-03",
        "3 okt, 2026-10-03",
        "3 Oktober 2026, 2026-10-03",
        "3 Okt 2026, 2026-10-03",
        "17 agu, 2026-08-17",
        "5 mei 26, 2026-05-05",
        "BESOK, 2026-09-08",
        "hari ini, 2026-09-07",
        "lusa, 2026-09-09"
    })
    void reads_days_as_people_type_them(String typed, LocalDate day) {
        assertThat(DayWords.read(typed, TODAY, INDONESIAN)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2", "0/5", "5/13", "3 foo", "", "akhir bulan", "99/99/9999"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(DayWords.read(typed, TODAY, INDONESIAN)).isEmpty();
    }

    @Test
    void without_a_year_it_is_the_nearest_one() {
        LocalDate december = LocalDate.of(2026, 12, 20);

        assertThat(DayWords.read("5/1", december, INDONESIAN)).contains(LocalDate.of(2027, 1, 5));
        assertThat(DayWords.read("30/11", december, INDONESIAN)).contains(LocalDate.of(2026, 11, 30));
    }
}
