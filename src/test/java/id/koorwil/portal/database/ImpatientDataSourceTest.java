package id.koorwil.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class ImpatientDataSourceTest {

    private long now;
    private int asked;

    private final ImpatientDataSource connections = new ImpatientDataSource(new NobodyAnswers(), () -> now);

    private final class NobodyAnswers extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            asked++;
            now += 2_000_000_000L;
            throw new SQLTransientConnectionException("Nobody answered");
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }
    }

    @Test
    void whoever_comes_just_after_somebody_waited_in_vain_does_not_wait() {
        assertThatThrownBy(connections::getConnection).hasMessage("Nobody answered");
        now += ImpatientDataSource.REFUSAL.toNanos() - 1;

        assertThatThrownBy(connections::getConnection).isInstanceOf(SQLTransientConnectionException.class);

        assertThat(asked).isEqualTo(1);
    }

    @Test
    void a_moment_later_the_database_is_asked_again() {
        assertThatThrownBy(connections::getConnection).hasMessage("Nobody answered");
        now += ImpatientDataSource.REFUSAL.toNanos();

        assertThatThrownBy(connections::getConnection).hasMessage("Nobody answered");

        assertThat(asked).isEqualTo(2);
    }
}
