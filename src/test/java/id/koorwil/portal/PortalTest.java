package id.koorwil.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole portal on a MariaDB of its own with the demo's content; one for all tests of a run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.data=target/test-data/${random.uuid}",
            "portal.database.binaries=target/test-data/mariadb",
            "portal.load-tasks=5000"
        })
@Tag("database")
@Import({TestSupport.class, TaskContent.class, RandomTasks.class, RowsRead.class})
public @interface PortalTest {}
