package id.koorwil.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes down the version of the database that tests run against. */
final class TestedDatabases implements InitializingBean {

    private static final Path FOLDER = Path.of("target", "databases");

    private final JdbcTemplate jdbc;

    TestedDatabases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("SystemOut") // for who reads the build's log
    public void afterPropertiesSet() throws IOException {
        String version = String.valueOf(jdbc.queryForObject("SELECT VERSION()", String.class));
        System.out.println("Pengujian basis data terhadap MariaDB " + version);
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(version.replaceAll("[^\\w.-]", "_")), version);
    }

    /** The versions so far. */
    static Set<String> versions() {
        if (Files.notExists(FOLDER)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> versions = new TreeSet<>();
            files.forEach(file -> versions.add(file.getFileName().toString()));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
