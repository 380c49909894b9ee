package id.koorwil.portal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** What the portal asks of its connections beyond settings. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    private static final String PATIENCE_MS = "5000";
    private static final Duration BETWEEN_TRIALS = Duration.ofSeconds(5);

    @Bean
    static BeanPostProcessor impatience(ObjectProvider<WriteWatch> watch) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setExceptionOverride(watch.getObject());
                }
                return bean;
            }

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new ImpatientDataSource(pool, System::nanoTime) : bean;
            }
        };
    }

    @Bean(defaultCandidate = false)
    @OutsideOfPool
    DataSource outsideOfPool(JdbcConnectionDetails database) throws SQLException {
        SimpleDriverDataSource connections =
                new SimpleDriverDataSource(DriverManager.getDriver(database.getJdbcUrl()), database.getJdbcUrl());
        connections.setUsername(database.getUsername());
        connections.setPassword(database.getPassword());
        Properties patience = new Properties();
        patience.setProperty("connectTimeout", PATIENCE_MS);
        patience.setProperty("socketTimeout", PATIENCE_MS);
        connections.setConnectionProperties(patience);
        return connections;
    }

    /** Part of health as "writes". */
    @Bean
    WriteWatch writes(@OutsideOfPool DataSource connections) {
        return new WriteWatch(() -> fillSomeRoom(connections), BETWEEN_TRIALS);
    }

    /** Two megabytes, since smaller ones find room in what a database has set aside; a table's end gives its room back. */
    private static void fillSomeRoom(DataSource connections) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE portal_write_trial (filling MEDIUMBLOB)");
            try {
                statement.execute("INSERT INTO portal_write_trial SELECT REPEAT('x', 65000) FROM seq_1_to_32");
            } finally {
                statement.execute("DROP TABLE portal_write_trial");
            }
        }
    }
}
