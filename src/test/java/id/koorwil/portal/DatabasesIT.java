package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** After the database tests: against which versions they ran. */
class DatabasesIT {

    private static final List<String> WANTED = List.of("10.11.", "11.4.");

    @Test
    @SuppressWarnings("SystemOut") // for who reads the build's log
    void the_database_tests_ran_against_both_versions() {
        Set<String> versions = TestedDatabases.versions();
        List<String> missing = WANTED.stream()
                .filter(wanted -> versions.stream().noneMatch(version -> version.startsWith(wanted)))
                .toList();

        System.out.println("Diuji terhadap MariaDB: " + String.join(", ", versions));
        missing.forEach(
                version -> System.out.println(
                        "TIDAK diuji terhadap MariaDB " + version
                                + "x: pasang paketnya (apt-get install mariadb-server-core mariadb-client-core) dan jalankan ./portal test"));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(missing).isEmpty();
        }
    }
}
