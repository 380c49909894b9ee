package id.koorwil.portal.database;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Changes of the schema have connections of their own, which may take longer than a page may wait, and wait for the lease. */
@Configuration
class MigrationConfiguration {

    @Bean(defaultCandidate = false)
    @LiquibaseDataSource
    DataSource migrations(JdbcConnectionDetails database, Lease held) {
        return DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(database.getJdbcUrl())
                .username(database.getUsername())
                .password(database.getPassword())
                .build();
    }
}
