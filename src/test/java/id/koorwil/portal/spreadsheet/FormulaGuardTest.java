package id.koorwil.portal.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "-HYPERLINK (\"http://jahat.example\")",
                "+WEBSERVICE(\"http://jahat.example\")",
                "-A1",
                "+A1+B2",
                "+Lembar1!A1",
                "  =1+1",
                "\uFF1D1+1"
            })
    void what_would_be_run_is_guarded_and_read_back(String formula) {
        assertThat(FormulaGuard.on(formula).strip()).startsWith("'");
        assertThat(FormulaGuard.off(FormulaGuard.on(formula))).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Laporan;=1+1", "Laporan; @SUM(A1)", "Laporan\n=1+1", "a\t-cmd|' /C calc'!A0"})
    void it_is_so_behind_what_other_readings_take_for_a_separator(String text) {
        assertThat(FormulaGuard.on(text)).contains("'").isNotEqualTo(text);
        assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Menata arsip\n- Menguji SPJ (tahap 2)\n- Penting!",
                "+62 812-3456-7890",
                "+6281234567890",
                "-5",
                "-12,5 %",
                "@budi mohon diperiksa",
                "• butir",
                "Laporan - tahap 1; selesai",
                "'kutipan' di depan",
                "- rapat (daring)"
            })
    void what_nobody_would_run_stays_as_it_is(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo(text);
        assertThat(FormulaGuard.off(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=1+1", "''=1+1", "'-A1;'=b"})
    void an_apostrophe_that_was_there_before_is_there_afterwards(String text) {
        assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
    }
}
