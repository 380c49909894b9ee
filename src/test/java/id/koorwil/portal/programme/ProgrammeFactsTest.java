package id.koorwil.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ProgrammeFactsTest {

    @Autowired
    private ProgrammeFacts facts;

    @Autowired
    private Programme programme;

    @Autowired
    private TaskContent tasks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_is_in_use_is_not_removed() {
        tasks.aTask(tasks.aCycle()).create();

        assertThatThrownBy(() -> facts.removeRegion(Actor.PORTAL, TaskContent.BLITAR))
                .isInstanceOf(InUse.class);
        assertThatThrownBy(() -> facts.removeAspect(Actor.PORTAL, "keuangan")).isInstanceOf(InUse.class);
        assertThatThrownBy(() -> facts.removeArea(Actor.PORTAL, "madura-raya")).isInstanceOf(InUse.class);
    }

    @Test
    void what_is_not_there_is_not_removed() {
        assertThatThrownBy(() -> facts.removeRegion(Actor.PORTAL, "00.00")).isInstanceOf(UnknownRow.class);
        assertThatThrownBy(() -> facts.removeRegion(Actor.PORTAL, "é")).isInstanceOf(UnknownRow.class);
    }

    @Test
    void a_sub_theme_of_tasks_does_not_change_its_aspect() {
        SubTheme used = programme.subThemes(Actor.PORTAL).stream()
                .filter(subTheme -> subTheme.code().equals("keuangan-1"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> facts.putSubTheme(
                        Actor.PORTAL, new SubTheme(used.code(), "ppid", used.name(), used.priority())))
                .isInstanceOf(InUse.class);
    }

    @Test
    void a_region_does_not_take_the_name_of_another_one() {
        assertThatThrownBy(() -> facts.putRegion(
                        Actor.PORTAL, new Region("99.99", "Kota Blitar", Region.Kind.KOTA, "madura-raya")))
                .isInstanceOf(Taken.class);
        assertThat(programme.names(Actor.PORTAL, 0).regions()).containsEntry(TaskContent.BLITAR, "Kota Blitar");
    }

    @Test
    void a_region_of_no_area_and_a_name_that_is_too_long_are_told_apart() {
        assertThatThrownBy(() ->
                        facts.putRegion(Actor.PORTAL, new Region("99.98", "Kota Uji", Region.Kind.KOTA, "tidak-ada")))
                .isInstanceOf(UnknownRow.class);
        assertThatThrownBy(() -> facts.putRegion(
                        Actor.PORTAL, new Region("99.97", "K".repeat(101), Region.Kind.KOTA, "madura-raya")))
                .isInstanceOf(InvalidRow.class);
    }

    @Test
    void a_code_that_cannot_stand_in_an_address_and_an_empty_name_are_refused() {
        for (Aspect wrong : new Aspect[] {
            new Aspect("", "Uji", Aspect.Kind.UTAMA),
            new Aspect("a/b", "Uji", Aspect.Kind.UTAMA),
            new Aspect("é", "Uji", Aspect.Kind.UTAMA),
            new Aspect("uji-nama", "", Aspect.Kind.UTAMA)
        }) {
            assertThatThrownBy(() -> facts.putAspect(Actor.PORTAL, wrong)).isInstanceOf(InvalidRow.class);
        }
    }

    @Test
    void a_change_is_in_the_history_with_both_values_and_the_new_version() {
        facts.putAspect(Actor.PORTAL, new Aspect("uji-riwayat", "Uji", Aspect.Kind.TAMBAHAN));
        facts.putAspect(Actor.PORTAL, new Aspect("uji-riwayat", "Uji baru", Aspect.Kind.TAMBAHAN));
        facts.removeAspect(Actor.PORTAL, "uji-riwayat");

        assertThat(jdbc.sql("""
                        SELECT CONCAT_WS(' ', verb, subject_version, fields) FROM change_entry
                         WHERE subject_kind = 'aspect' AND subject_id = 'uji-riwayat' ORDER BY id
                        """).query(String.class).list())
                .containsExactly(
                        "DEFINED 0 {\"kind\":{\"before\":null,\"after\":\"TAMBAHAN\"},\"name\":{\"before\":null,\"after\":\"Uji\"}}",
                        "CHANGED 1 {\"name\":{\"before\":\"Uji\",\"after\":\"Uji baru\"}}",
                        "REMOVED 2 {\"kind\":{\"before\":\"TAMBAHAN\",\"after\":null},\"name\":{\"before\":\"Uji baru\",\"after\":null}}");
    }
}
