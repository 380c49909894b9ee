package id.koorwil.portal.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The devices on which an account stays signed in. Each holds a random token; only its hash is stored, and deleting the
 * row revokes it. The token is not changed at each use, because a browser that restores several tabs uses it several
 * times at once.
 */
@Component
@Transactional
class RememberedDevices {

    static final Duration STAY = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RememberedDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the device's cookie holds. */
    record Token(String series, String secret) {}

    Token remember(long account, String userAgent) {
        Token token = new Token(random(16), random(32));
        jdbc.sql("DELETE FROM remembered_device WHERE expires_at < :now")
                .param("now", now())
                .update();
        jdbc.sql("""
                INSERT INTO remembered_device (series, account_id, token_hash, user_agent, created_at, expires_at)
                VALUES (:series, :account, :hash, :agent, :now, :expires)
                """)
                .param("series", token.series())
                .param("account", account)
                .param("hash", hash(token.secret()))
                .param("agent", userAgent.substring(0, Math.min(200, userAgent.length())))
                .param("now", now())
                .param("expires", now().plus(STAY))
                .update();
        return token;
    }

    /** The name of the account that the token stands for, if it is known and not too old. */
    @Transactional(readOnly = true)
    Optional<String> accountOf(Token token) {
        // primary key of the series
        return jdbc.sql("""
                SELECT a.username FROM remembered_device d JOIN account a ON a.id = d.account_id
                 WHERE d.series = :series AND d.token_hash = :hash AND d.expires_at > :now
                """)
                .param("series", token.series())
                .param("hash", hash(token.secret()))
                .param("now", now())
                .query(String.class)
                .optional();
    }

    /** The devices of an account that stay signed in, the latest first. */
    @Transactional(readOnly = true)
    List<RememberedDevice> of(long account) {
        Optional<String> here = SignedInSessions.deviceHere();
        // index of the foreign key
        return jdbc.sql("""
                SELECT series, user_agent, created_at, expires_at FROM remembered_device
                 WHERE account_id = :account AND expires_at > :now ORDER BY created_at DESC
                """)
                .param("account", account)
                .param("now", now())
                .query((row, n) -> new RememberedDevice(
                        row.getString("series"),
                        row.getString("user_agent"),
                        instant(row, "created_at"),
                        instant(row, "expires_at"),
                        here.filter(row.getString("series")::equals).isPresent()))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Whether there was such a device of the account. */
    boolean forget(long account, String series) {
        return jdbc.sql("DELETE FROM remembered_device WHERE account_id = :account AND series = :series")
                        .param("account", account)
                        .param("series", series)
                        .update()
                > 0;
    }

    void forget(Token token) {
        jdbc.sql("DELETE FROM remembered_device WHERE series = :series AND token_hash = :hash")
                .param("series", token.series())
                .param("hash", hash(token.secret()))
                .update();
    }

    void forgetAll(long account) {
        jdbc.sql("DELETE FROM remembered_device WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    private String random(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
