package id.koorwil.portal.people;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The portal's own secret, made once and kept in the database: what was signed with it is known after a start too. */
@Component
class ServerKey implements SmartInitializingSingleton {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private byte[] bytes = {};

    ServerKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At the start, when the database is there. */
    @Override
    public void afterSingletonsInstantiated() {
        bytes = stored().orElseGet(this::make);
    }

    byte[] bytes() {
        return bytes;
    }

    private Optional<byte[]> stored() {
        return jdbc.sql("SELECT value FROM server_key WHERE id = 1")
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Whoever is first makes it. */
    private byte[] make() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        jdbc.sql("INSERT IGNORE INTO server_key (id, value) VALUES (1, :value)")
                .param("value", random)
                .update();
        return stored().orElseThrow();
    }
}
