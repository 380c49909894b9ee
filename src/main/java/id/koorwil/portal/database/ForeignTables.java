package id.koorwil.portal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Tables of somebody else's that stand where the portal is going to make its own. Looked for before anything is changed: MariaDB
 * takes no table back when a later one fails.
 */
final class ForeignTables {

    private static final String CHANGES = "classpath:db/changelog/*.sql";
    private static final Pattern STEP =
            Pattern.compile("^--changeset portal:(?<change>\\S+)|^CREATE TABLE (?<table>\\w+)", Pattern.MULTILINE);

    private ForeignTables() {}

    /** @throws StartRefused if there are any */
    static void refuse(Connection connection) throws SQLException, IOException {
        Set<String> there =
                names(connection, "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
        if (there.isEmpty()) {
            return;
        }
        Set<String> done =
                there.contains("databasechangelog") ? names(connection, "SELECT id FROM DATABASECHANGELOG") : Set.of();
        Set<String> inTheWay = new TreeSet<>(toBeMade(done));
        inTheWay.retainAll(there);
        if (!inTheWay.isEmpty()) {
            throw new StartRefused(
                    "Basis data sudah memuat tabel %s yang bukan milik portal; beri portal basis data sendiri. Tidak ada yang diubah."
                            .formatted(String.join(", ", inTheWay)));
        }
    }

    private static Set<String> names(Connection connection, String sql) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** The tables that changes make which were not made here yet. */
    private static Set<String> toBeMade(Set<String> done) throws IOException {
        Set<String> tables = new HashSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(CHANGES)) {
            Matcher step = STEP.matcher(file.getContentAsString(StandardCharsets.UTF_8));
            boolean ahead = false;
            while (step.find()) {
                if (step.group("change") != null) {
                    ahead = !done.contains(step.group("change").toLowerCase(Locale.ROOT));
                } else if (ahead) {
                    tables.add(step.group("table").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }
}
