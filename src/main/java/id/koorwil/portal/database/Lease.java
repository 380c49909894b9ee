package id.koorwil.portal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.ui.UIServiceEnum;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The right to be the one portal on a database: what one tells its open pages another would not hear of. Taken before anything of
 * the database is changed, and renewed while the portal runs; one that was killed loses it by itself. The database's own clock
 * counts.
 */
final class Lease implements AutoCloseable {

    static final Duration TERM = Duration.ofSeconds(15);

    private static final Duration RENEWAL = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final String CHANGES = "classpath:db/changelog/lease.sql";
    private static final Logger log = LoggerFactory.getLogger(Lease.class);

    private final JdbcClient jdbc;
    private final String holder = UUID.randomUUID().toString();
    private final Holder portal;
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lease").factory());

    private Lease(DataSource database, Holder portal) {
        this.jdbc = JdbcClient.create(database);
        this.portal = portal;
    }

    /**
     * Who has it.
     *
     * @param lost called if another portal has taken it over, as after this one stood still
     * @param notRenewed called with what the database said when it was not renewed
     */
    record Holder(Runnable lost, Consumer<Throwable> notRenewed) {}

    /**
     * Waits for another portal to end.
     *
     * @param patience how long; longer than {@link #TERM}, so that one that was killed is outlasted
     * @param waiting called once if there is another
     * @throws StartRefused if the other goes on
     */
    static Lease take(DataSource database, Duration patience, Runnable waiting, Holder portal) {
        Lease lease = new Lease(database, portal);
        lease.makeRoom(database);
        long end = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (!lease.tryTake()) {
            if (System.nanoTime() - end > 0) {
                lease.renewal.shutdownNow();
                throw new StartRefused(
                        "Basis data sudah dipakai portal lain yang masih berjalan; hentikan portal itu, atau beri portal ini basis data sendiri.");
            }
            if (!told) {
                waiting.run();
                told = true;
            }
            pause();
        }
        lease.renewByItself();
        return lease;
    }

    /** Takes it from whoever has it: the database is this portal's own, and has just been started. */
    static Lease seize(DataSource database, Holder portal) {
        Lease lease = new Lease(database, portal);
        lease.makeRoom(database);
        lease.jdbc
                .sql(
                        "UPDATE portal_lease SET holder = :holder, until = UTC_TIMESTAMP(6) + INTERVAL :term SECOND WHERE id = 1")
                .param("holder", lease.holder)
                .param("term", TERM.toSeconds())
                .update();
        lease.renewByItself();
        return lease;
    }

    /** Its table comes before all others, which only the holder changes. */
    private void makeRoom(DataSource database) {
        try (Connection connection = database.getConnection()) {
            ForeignTables.refuse(connection);
            SpringLiquibase changes = new SpringLiquibase();
            changes.setDataSource(database);
            changes.setChangeLog(CHANGES);
            changes.setResourceLoader(new DefaultResourceLoader());
            changes.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            changes.setUiService(UIServiceEnum.LOGGER);
            changes.afterPropertiesSet();
        } catch (LiquibaseException | SQLException | IOException e) {
            throw new IllegalStateException(e); // told by StartFailure
        }
    }

    private boolean tryTake() {
        return jdbc.sql("""
                        UPDATE portal_lease SET holder = :holder, until = UTC_TIMESTAMP(6) + INTERVAL :term SECOND
                        WHERE id = 1 AND (holder = :holder OR until < UTC_TIMESTAMP(6))
                        """)
                        .param("holder", holder)
                        .param("term", TERM.toSeconds())
                        .update()
                == 1;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Portal diminta berhenti sebelum mulai.", e);
        }
    }

    private void renewByItself() {
        var _ = renewal.scheduleWithFixedDelay(
                this::renew, RENEWAL.toMillis(), RENEWAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void renew() {
        try {
            boolean still = jdbc.sql(
                                    "UPDATE portal_lease SET until = UTC_TIMESTAMP(6) + INTERVAL :term SECOND WHERE id = 1 AND holder = :holder")
                            .param("term", TERM.toSeconds())
                            .param("holder", holder)
                            .update()
                    == 1;
            if (!still) {
                renewal.shutdown();
                portal.lost().run();
            }
        } catch (RuntimeException e) { // whatever it is, the next one is tried
            portal.notRenewed().accept(e); // nobody else can take it either
        }
    }

    /** Gives it back, so that the next portal need not wait. */
    @Override
    public void close() {
        renewal.shutdownNow();
        try {
            jdbc.sql("UPDATE portal_lease SET until = '2000-01-01' WHERE id = 1 AND holder = :holder")
                    .param("holder", holder)
                    .update();
        } catch (DataAccessException e) {
            log.debug("The lease runs out by itself", e);
        }
    }
}
