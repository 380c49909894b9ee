package id.koorwil.portal.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The embedded database, where no external one is named. */
@Configuration
@Conditional(NoExternalDatabase.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${portal.data}") Path data, @Value("${portal.database.binaries}") Path binaries) {
        return EmbeddedMariaDb.start(data, binaries, EmbeddedDatabaseConfiguration::endPortal);
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

    /** Without its database the portal is nothing, and its next start recovers: see {@link EmbeddedMariaDb}. */
    @SuppressWarnings("SystemOut") // the console of whoever started the portal
    private static void endPortal() {
        System.err.println("Basis data tertanam berhenti sendiri; portal diakhiri. Jalankan lagi portalnya.");
        System.exit(1);
    }
}
