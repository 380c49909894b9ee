package id.koorwil.portal.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores a password anew when its owner signs in and it was stored in a way that is not the present one. Nobody changes
 * anything by that: neither the account's version nor its history knows of it.
 */
@Component
class RenewedHashes implements UserDetailsPasswordService {

    private final JdbcClient jdbc;

    RenewedHashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails account, @Nullable String hash) {
        // not over one that has been changed in the meantime
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE username = :username AND password_hash = :before")
                .param("hash", hash)
                .param("username", account.getUsername())
                .param("before", account.getPassword())
                .update();
        return account;
    }
}
