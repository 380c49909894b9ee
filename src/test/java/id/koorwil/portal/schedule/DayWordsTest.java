package id.koorwil.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

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
        "lusa, 2026-09-09",
        "6 Nop, 2026-11-06",
        "3 Peb 2027, 2027-02-03",
        "17 Agt, 2026-08-17",
        "2026-12-05, 2026-12-05",
        "5-Des-26, 2026-12-05",
        "5-Dec-26, 2026-12-05",
        "5 December 2026, 2026-12-05",
        "December 5, 2026-12-05",
        "jumat, 2026-09-11",
        "Jum’at, 2026-09-11",
        "friday, 2026-09-11",
        "minggu, 2026-09-13",
        "senin, 2026-09-07",
        "'Sabtu, 5 Desember 2026', 2026-12-05",
        "Sab 5/12/2026, 2026-12-05",
        "'Saturday, 5 Dec 2026', 2026-12-05",
        "tomorrow, 2026-09-08"
    })
    void reads_days_as_people_type_them(String typed, LocalDate day) {
        assertThat(DayWords.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minggu 5/12/2026",
                "bulan depan 5",
                "2026-13-01",
                "31/2",
                "0/5",
                "5/13",
                "3 foo",
                "",
                "akhir bulan",
                "99/99/9999"
            })
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(DayWords.read(typed, TODAY)).isEmpty();
    }

    @Test
    void blanks_of_any_kind_are_blanks() {
        assertThat(DayWords.read("\u00A05\u2007Des\u200B\u00A02026 ", TODAY)).contains(LocalDate.of(2026, 12, 5));
    }

    @Test
    void without_a_year_it_is_the_nearest_one() {
        LocalDate december = LocalDate.of(2026, 12, 20);

        assertThat(DayWords.read("5/1", december)).contains(LocalDate.of(2027, 1, 5));
        assertThat(DayWords.read("30/11", december)).contains(LocalDate.of(2026, 11, 30));
    }
}
