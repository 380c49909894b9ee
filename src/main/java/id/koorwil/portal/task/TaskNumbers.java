package id.koorwil.portal.task;

import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives task codes. The counter is a row that the transaction holds until its end: no two tasks get the same number, and
 * a creation that is rolled back leaves no gap.
 */
@Component
class TaskNumbers {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}-\\d{1,9}");

    private final JdbcClient jdbc;

    TaskNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a text can be a code at all; the database takes others for an error where they are not ASCII. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The next code under a prefix, {@code KEU-15}. */
    String next(long cycle, String prefix) {
        jdbc.sql("""
                INSERT INTO task_number (cycle_id, prefix, last_number) VALUES (:cycle, :prefix, 1)
                ON DUPLICATE KEY UPDATE last_number = last_number + 1
                """).param("cycle", cycle).param("prefix", prefix).update();
        int number = jdbc.sql("SELECT last_number FROM task_number WHERE cycle_id = :cycle AND prefix = :prefix")
                .param("cycle", cycle)
                .param("prefix", prefix)
                .query(Integer.class)
                .single();
        return prefix + "-" + number;
    }
}
