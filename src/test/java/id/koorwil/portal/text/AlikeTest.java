package id.koorwil.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.PortalTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same rule in Java and in SQL. */
@PortalTest
class AlikeTest {

    private static final List<String> NAMES = List.of(
            "staf",
            "Staf",
            "STÁF",
            "Tim 🎯",
            "Tim 🚀",
            "Tim",
            "Tim ",
            "Tim-",
            "café",
            "Cafe\u0301",
            "Ærø",
            "AERO",
            "straße",
            "STRASSE",
            "Nuñez",
            "Nunez",
            "❤️",
            "❤",
            "👨‍👩‍👧",
            "👨👩👧",
            "1",
            "１",
            "Tahap 2",
            "Tahap 10",
            "Tahap 02",
            "ﬁnal",
            "final");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void names_are_the_same_for_both() {
        for (String one : NAMES) {
            for (String other : NAMES) {
                boolean stored = jdbc.sql("SELECT CONVERT(? USING utf8mb4) COLLATE utf8mb4_uca1400_ai_ci = ?")
                        .params(one, other)
                        .query(Boolean.class)
                        .single();
                assertThat(Alike.same(one, other)).as(one + " = " + other).isEqualTo(stored);
            }
        }
    }

    @Test
    void numbers_in_names_come_by_their_value() {
        assertThat(List.of("Tahap 10", "tahap 2", "Tahap 1b", "Tahap 1", "Awal").stream()
                        .sorted(Alike.ORDER)
                        .toList())
                .containsExactly("Awal", "Tahap 1", "Tahap 1b", "tahap 2", "Tahap 10");
    }
}
