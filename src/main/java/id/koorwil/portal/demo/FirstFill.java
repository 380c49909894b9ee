package id.koorwil.portal.demo;

import static id.koorwil.portal.access.Actor.PORTAL;

import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.people.Accounts.NewAccount;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.server.DemoMode;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database before the portal answers its first request, all of it or nothing, and sees to it that an administrator
 * is let in. A rehearsal fills none: what
 * is said to the person at the console would be lost.
 */
@Component
@ConditionalOnBooleanProperty(name = "portal.rehearsal", havingValue = false)
class FirstFill implements SmartLifecycle {

    private final Programme programme;
    private final Facts facts;
    private final SampleAccounts sampleAccounts;
    private final SampleCycles sampleCycles;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final DemoMode demo;
    private final int loadTasks;
    private volatile boolean running;

    FirstFill(
            Programme programme,
            Facts facts,
            SampleAccounts sampleAccounts,
            SampleCycles sampleCycles,
            Accounts accounts,
            TransactionTemplate transaction,
            DemoMode demo,
            @Value("${portal.load-tasks}") int loadTasks) {
        this.programme = programme;
        this.facts = facts;
        this.sampleAccounts = sampleAccounts;
        this.sampleCycles = sampleCycles;
        this.accounts = accounts;
        this.transaction = transaction;
        this.demo = demo;
        this.loadTasks = loadTasks;
    }

    @Override
    public void start() {
        if (programme.regions(PORTAL).isEmpty()) {
            transaction.executeWithoutResult(filling -> {
                facts.load();
                if (demo.isOn()) {
                    sampleAccounts.load();
                    sampleCycles.load(loadTasks);
                } else {
                    openAdministrator("admin");
                }
            });
        } else if (!demo.isOn() && !accounts.hasOwnAdministrator(PORTAL)) {
            openAdministrator("admin-awal"); // begun as a demo, whose accounts are not let in any more
        }
        running = true;
    }

    @SuppressWarnings("SystemOut") // for the person at the console, once; a log would keep it
    private void openAdministrator(String username) {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        accounts.open(
                PORTAL,
                new NewAccount(
                        username,
                        "Administrator",
                        accounts.hash(PORTAL, password),
                        true,
                        List.of(Seat.of(Role.ADMINISTRATOR))));
        System.out.printf("Akun pertama: %s, kata sandi %s (diganti saat pertama masuk)%n", username, password);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
