package id.koorwil.portal.people;

import id.koorwil.portal.database.DatabaseTrouble;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores a password anew when its owner signs in and it was stored in a way that is not the present one. Nobody changes
 * anything by that: neither the account's version nor its history knows of it. Where nothing can be written it is left to the
 * next time.
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
        try {
            renew(account, hash);
        } catch (DataAccessException e) {
            if (!DatabaseTrouble.is(e)) {
                throw e;
            }
        }
        return account;
    }

    private void renew(UserDetails account, @Nullable String hash) {
        // not over one that has been changed in the meantime
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE username = :username AND password_hash = :before")
                .param("hash", hash)
                .param("username", account.getUsername())
                .param("before", account.getPassword())
                .update();
    }
}
