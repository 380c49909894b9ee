package id.koorwil.portal.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.database.DatabaseTrouble;
import id.koorwil.portal.shell.Preferences;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Everybody's own preferences; nobody reads or sets another's. They are read when somebody signs in and remembered from then
 * on, so that no page asks the database for them; what is set on another node is seen after signing in anew.
 */
@Component
class StoredPreferences implements Preferences {

    private static final int ACCOUNTS = 1_000;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Cache<Long, Map<String, String>> known =
            Caffeine.newBuilder().maximumSize(ACCOUNTS).build();

    StoredPreferences(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @EventListener
    void readAtSignIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            known.asMap().compute(signedIn.actor().accountId(), (account, last) -> readAgain(account, last));
        }
    }

    @Override
    public Optional<String> get(String name) {
        Actor actor = currentActor.get();
        if (actor.equals(Actor.NOBODY)) {
            return Optional.empty();
        }
        Map<String, String> values =
                known.asMap().computeIfAbsent(actor.accountId(), account -> readAgain(account, null));
        return Optional.ofNullable(values).map(all -> all.get(name));
    }

    /** While the database is away the last known ones, if any. */
    private @Nullable Map<String, String> readAgain(long account, @Nullable Map<String, String> last) {
        try {
            return readAll(account);
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.is(e)) {
                throw e;
            }
            return last;
        }
    }

    private Map<String, String> readAll(long account) {
        Map<String, String> values = new HashMap<>();
        // the primary key begins with the account
        jdbc.sql("SELECT name, value FROM preference WHERE account_id = :account")
                .param("account", account)
                .query(row -> {
                    values.put(row.getString("name"), row.getString("value"));
                });
        return Map.copyOf(values);
    }

    /** One statement, which is a transaction of its own; what is remembered changes when it is done. */
    @Override
    public void set(String name, String value) {
        known.asMap().compute(currentActor.get().accountId(), (account, last) -> {
            write(account, name, value);
            return last == null ? null : with(last, name, value);
        });
    }

    private void write(long account, String name, String value) {
        if (value.isEmpty()) {
            jdbc.sql("DELETE FROM preference WHERE account_id = :account AND name = :name")
                    .param("account", account)
                    .param("name", name)
                    .update();
        } else {
            jdbc.sql("""
                    INSERT INTO preference (account_id, name, value) VALUES (:account, :name, :value)
                        ON DUPLICATE KEY UPDATE value = :value
                    """)
                    .param("account", account)
                    .param("name", name)
                    .param("value", value)
                    .update();
        }
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> changed = new HashMap<>(values);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return Map.copyOf(changed);
    }
}
