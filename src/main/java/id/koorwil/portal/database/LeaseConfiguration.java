package id.koorwil.portal.database;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** One portal to a database. */
@Configuration
class LeaseConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CONNECTION_TIMEOUT_MS = "5000";

    /** Whoever has the embedded database has its folder, and there is no other portal. */
    @Bean(destroyMethod = "close")
    Lease lease(JdbcConnectionDetails database, ObjectProvider<EmbeddedMariaDb> embedded) throws SQLException {
        DataSource connections = connections(database);
        return embedded.getIfAvailable() != null
                ? Lease.seize(connections, LeaseConfiguration::endPortal)
                : Lease.take(connections, PATIENCE, LeaseConfiguration::sayWaiting, LeaseConfiguration::endPortal);
    }

    /** Of its own: whoever waits for one of the pool's would lose it. */
    private static DataSource connections(JdbcConnectionDetails database) throws SQLException {
        Driver driver = DriverManager.getDriver(database.getJdbcUrl());
        SimpleDriverDataSource connections = new SimpleDriverDataSource(driver, database.getJdbcUrl());
        connections.setUsername(database.getUsername());
        connections.setPassword(database.getPassword());
        Properties patience = new Properties();
        patience.setProperty("connectTimeout", CONNECTION_TIMEOUT_MS);
        patience.setProperty("socketTimeout", CONNECTION_TIMEOUT_MS);
        connections.setConnectionProperties(patience);
        return connections;
    }

    @SuppressWarnings("SystemOut") // the console of whoever starts the portal
    private static void sayWaiting() {
        System.out.println("Basis data masih dipakai portal lain; menunggu paling lama 20 detik ...");
    }

    @SuppressWarnings("SystemOut") // the console of whoever started the portal
    private static void endPortal() {
        System.err.println("Portal lain mengambil alih basis data ini; portal ini diakhiri.");
        Thread.ofPlatform().start(() -> System.exit(1)); // what is left to be closed waits for the thread that noticed
    }
}
