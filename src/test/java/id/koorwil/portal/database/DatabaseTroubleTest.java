package id.koorwil.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseTroubleTest {

    @ParameterizedTest
    @CsvSource({
        "1114, The table 'task' is full, FULL",
        "1021, Disk full (/var/tmp/#sql); waiting for someone to free some space, FULL",
        "1030, Got error 28 \"No space left on device\" from storage engine InnoDB, FULL",
        "3, Error writing file '/tmp/MYfd' (Errcode: 28 \"No space left on device\"), FULL",
        "1026, Error writing file './portal/task.ibd' (errno: 30), READ_ONLY",
        "1290, The MariaDB server is running with the --read-only option so it cannot execute this statement, READ_ONLY",
        "1036, Table 'task' is read only, READ_ONLY",
        "1142, INSERT command denied to user 'kantor', READ_ONLY",
    })
    void what_the_database_says_is_known_behind_what_others_made_of_it(
            int number, String words, DatabaseTrouble trouble) {
        SQLException said = new SQLException(words, "HY000", number);

        assertThat(DatabaseTrouble.of(new DataAccessResourceFailureException("not saved", said)))
                .contains(trouble);
    }

    @Test
    void a_line_that_broke_is_no_answer() {
        assertThat(DatabaseTrouble.of(new SQLTransientConnectionException())).contains(DatabaseTrouble.AWAY);
        assertThat(DatabaseTrouble.of(new SQLException("Socket error", "08000")))
                .contains(DatabaseTrouble.AWAY);
    }

    @ParameterizedTest
    @CsvSource({
        "1062, Duplicate entry '28' for key 'task_code', 23000",
        "1213, Deadlock found when trying to get lock, 40001",
        "1406, Data too long for column 'title', 22001",
    })
    void what_is_wrong_with_the_statement_is_none(int number, String words, String state) {
        assertThat(DatabaseTrouble.is(new SQLException(words, state, number))).isFalse();
    }
}
