package id.koorwil.portal.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.shell.DatabaseAway;
import id.koorwil.portal.shell.Preferences;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everybody's own preferences; nobody reads or sets another's. Remembered for a minute, so that a page does not ask the
 * database for them; what is set on another node is seen after that.
 */
@Component
class StoredPreferences implements Preferences {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final int ACCOUNTS = 1_000;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Cache<Long, Known> known =
            Caffeine.newBuilder().maximumSize(ACCOUNTS).build();

    /** @param until when they are read again, of {@link System#nanoTime} */
    private record Known(Map<String, String> values, long until) {

        static Known lasting(Map<String, String> values, Duration time) {
            return new Known(values, System.nanoTime() + time.toNanos());
        }

        boolean isOver() {
            return System.nanoTime() - until >= 0;
        }
    }

    StoredPreferences(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @Override
    public Optional<String> get(String name) {
        long account = currentActor.get().accountId();
        Known now = known.asMap()
                .compute(account, (same, last) -> last == null || last.isOver() ? readAgain(account, last) : last);
        return Optional.ofNullable(now.values().get(name));
    }

    /** While the database is away the last known ones are used, if any; a page asks several times, and waits once. */
    private Known readAgain(long account, @Nullable Known last) {
        try {
            return Known.lasting(readAll(account), MINUTE);
        } catch (RuntimeException e) {
            if (!DatabaseAway.is(e)) {
                throw e;
            }
            return Known.lasting(last == null ? Map.of() : last.values(), MOMENT);
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

    /** One statement, which is a transaction of its own; what is remembered is forgotten when it is done. */
    @Override
    public void set(String name, String value) {
        long account = currentActor.get().accountId();
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
        known.invalidate(account);
    }
}
