package id.koorwil.portal.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the portal asks of its pool of connections beyond settings. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    static BeanPostProcessor impatience() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new ImpatientDataSource(pool, System::nanoTime) : bean;
            }
        };
    }
}
