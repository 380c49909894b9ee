package id.koorwil.portal.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database, where no external one is named. */
@Configuration
@ConditionalOnProperty(name = "portal.database.url", havingValue = "", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${portal.data}") Path data, @Value("${portal.database.binaries}") Path binaries) {
        return EmbeddedMariaDb.start(data, binaries);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedMariaDb database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
