package id.koorwil.portal;

import id.koorwil.portal.schedule.EastJava;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class PortalApplication {

    /** "Today" is the day in East Java, wherever the server or the browser stands. */
    @Bean
    Clock clock() {
        return Clock.system(EastJava.ZONE);
    }

    public static void main(String[] args) {
        // Hikari would trust a connection that was used half a second ago
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        SpringApplication.run(PortalApplication.class, args);
    }
}
