package id.koorwil.portal;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** What tests put into the portal: a clock that can be set, and a count of the statements. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSupport {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    TestedDatabases testedDatabases(JdbcTemplate jdbc) {
        return new TestedDatabases(jdbc);
    }

    @Bean
    static StatementCount statementCount() {
        return new StatementCount();
    }

    /** Of the pool; what the portal does for its upkeep beside it comes every few seconds. */
    @Bean
    static BeanPostProcessor countingDataSource(StatementCount count) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource && !(bean instanceof SimpleDriverDataSource)
                        ? ProxyDataSourceBuilder.create(dataSource)
                                .listener(count)
                                .build()
                        : bean;
            }
        };
    }
}
