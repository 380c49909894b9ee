package id.koorwil.portal.people;

import id.koorwil.portal.access.Role;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface AccountStore extends Repository<Account, Long> {

    Account save(Account account);

    void flush();

    Optional<Account> findByUsername(String username);

    Optional<Account> findById(long id);

    @Query("SELECT COUNT(a) > 0 FROM account a JOIN a.seats s WHERE s.role = :role AND a.demo = FALSE")
    boolean existsOwnWith(Role role);
}
