package id.koorwil.portal.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface AccountStore extends Repository<Account, Long> {

    Account save(Account account);

    void flush();

    Optional<Account> findByUsername(String username);

    Optional<Account> findById(long id);
}
