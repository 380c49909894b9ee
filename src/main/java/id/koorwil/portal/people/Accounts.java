package id.koorwil.portal.people;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change.FieldChange;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts and changes passwords. */
@Service
@Transactional
public class Accounts {

    /** Characters, by the advice of NIST SP 800-63B. */
    public static final int SHORTEST_PASSWORD = 8;

    /** Characters; far more than anybody types, and few enough to be hashed at once. */
    static final int LONGEST_PASSWORD = 200;

    private final AccountStore accounts;
    private final RememberedDevices devices;
    private final PasswordEncoder encoder;
    private final SignInBrake brake;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountStore accounts,
            RememberedDevices devices,
            PasswordEncoder encoder,
            SignInBrake brake,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.encoder = encoder;
        this.brake = brake;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An account to be opened.
     *
     * @param passwordHash made by {@link #hash}, so that many accounts with one password need it once
     * @param demo whether it is one of the demo's, let in only where the portal is one
     */
    public record NewAccount(
            String username,
            String displayName,
            String passwordHash,
            boolean mustChangePassword,
            boolean demo,
            List<Seat> seats) {

        public NewAccount(
                String username,
                String displayName,
                String passwordHash,
                boolean mustChangePassword,
                List<Seat> seats) {
            this(username, displayName, passwordHash, mustChangePassword, false, seats);
        }
    }

    public void open(Actor actor, NewAccount wanted) {
        Seat seat = Permissions.require(actor, Action.CHANGE_ACCOUNTS, Scope.WHOLE_PORTAL);
        Account account = accounts.save(new Account(wanted));
        accounts.flush();
        publish(account, "OPENED", actor, seat, new FieldChange("username", null, wanted.username()));
    }

    /** Whether there is an administrator beside those of the demo. */
    @Transactional(readOnly = true)
    public boolean hasOwnAdministrator(Actor actor) {
        Permissions.require(actor, Action.CHANGE_ACCOUNTS, Scope.WHOLE_PORTAL);
        return accounts.existsOwnWith(Role.ADMINISTRATOR);
    }

    /** Turns a password into what is stored. */
    public String hash(Actor actor, String password) {
        Permissions.require(actor, Action.CHANGE_ACCOUNTS, Scope.WHOLE_PORTAL);
        return encoded(password);
    }

    /**
     * Changes the own password; devices that stay signed in, and other sessions, have to sign in again.
     *
     * @throws PasswordRefused if the present one is wrong, or the new one cannot be taken
     */
    public void changeOwnPassword(Actor actor, String present, String wanted) {
        Seat seat = Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        Account account = accounts.findById(actor.accountId())
                .orElseThrow(() -> new NotPermitted(actor, Action.READ, Scope.WHOLE_PORTAL));
        requirePresent(account, actor.username(), present);
        if (wanted.equals(present)) {
            throw new PasswordRefused(PasswordRefused.Problem.SAME);
        }
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST_PASSWORD) {
            throw new PasswordRefused(PasswordRefused.Problem.TOO_SHORT);
        }
        if (wanted.codePointCount(0, wanted.length()) > LONGEST_PASSWORD) {
            throw new PasswordRefused(PasswordRefused.Problem.TOO_LONG);
        }
        account.changePassword(encoded(wanted));
        accounts.save(account);
        accounts.flush();
        devices.forgetAll(actor.accountId());
        publish(account, AccountChanged.PASSWORD_CHANGED, actor, seat, null);
    }

    /** Guessing by a session that somebody left open is as slow as at the sign-in, and counted for itself. */
    private void requirePresent(Account account, String username, String present) {
        SignInBrake.Guess guess = SignInBrake.Guess.ofOwnPassword(username);
        Duration rest = brake.tryNow(guess);
        if (rest.isPositive()) {
            throw new PasswordRefused(PasswordRefused.Problem.BRAKED, SignInBrake.seconds(rest));
        }
        if (!encoder.matches(present, account.passwordHash())) {
            brake.failed(guess);
            throw new PasswordRefused(PasswordRefused.Problem.WRONG);
        }
        brake.succeeded(guess);
    }

    /** The devices on which the own account stays signed in. */
    @Transactional(readOnly = true)
    public List<RememberedDevice> devices(Actor actor) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        return devices.of(actor.accountId());
    }

    /** Signs one of the own devices out; one that is not theirs, or gone already, is left alone. */
    public void forgetDevice(Actor actor, String series) {
        Seat seat = Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        if (devices.forget(actor.accountId(), series)) {
            accounts.findById(actor.accountId())
                    .ifPresent(account -> publish(
                            account,
                            AccountChanged.DEVICE_FORGOTTEN,
                            actor,
                            seat,
                            new FieldChange(AccountChanged.DEVICE, series, null)));
        }
    }

    private String encoded(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private void publish(Account account, String verb, Actor actor, Seat seat, @Nullable FieldChange field) {
        events.publishEvent(new AccountChanged(
                account.toActor().accountId(),
                account.version(),
                verb,
                actor,
                seat,
                clock.instant(),
                field == null ? List.of() : List.of(field)));
    }
}
