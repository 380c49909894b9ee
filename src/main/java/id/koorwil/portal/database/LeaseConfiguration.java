package id.koorwil.portal.database;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One portal to a database. */
@Configuration
class LeaseConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Whoever has the embedded database has its folder, and there is no other portal. */
    @Bean(destroyMethod = "close")
    Lease lease(@OutsideOfPool DataSource connections, WriteWatch watch, ObjectProvider<EmbeddedMariaDb> embedded) {
        Lease.Holder portal = new Lease.Holder(LeaseConfiguration::endPortal, watch::heard);
        return embedded.getIfAvailable() != null
                ? Lease.seize(connections, portal)
                : Lease.take(connections, PATIENCE, LeaseConfiguration::sayWaiting, portal);
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
